package io.antiphon.store.internal;

import io.antiphon.store.Encryption;
import io.antiphon.store.Location;
import io.antiphon.store.Opening;
import io.antiphon.store.StorageFault;
import io.antiphon.store.Workspace;
import io.antiphon.store.internal.archive.Place;
import io.antiphon.store.internal.archive.Unpacking;
import io.antiphon.store.internal.dialect.Dialect;
import io.antiphon.store.spi.DatabaseKeys;
import io.antiphon.store.spi.DatabaseKeys.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Encrypts and decrypts databases of workspaces that nobody has open. */
public final class WorkspaceEncryption implements Encryption {

	private final Dialect dialect;
	private final Supplier<DatabaseKeys> keys;

	public WorkspaceEncryption(Dialect dialect, Supplier<DatabaseKeys> keys) {
		this.dialect = dialect;
		this.keys = keys;
	}

	@Override
	public Outcome encrypt(Path folder) {
		return settled(folder, true);
	}

	@Override
	public boolean encrypted(Path folder) {
		try {
			return dialect.keyed(WorkspaceDirectory.database(folder));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	@Override
	public Outcome decrypt(Path folder) {
		return settled(folder, false);
	}

	private Outcome settled(Path folder, boolean encrypted) {
		var place = folder.toAbsolutePath().normalize();
		try {
			var objection = objection(place);
			if (objection != null) {
				return new Outcome.Shut(new Opening.Unusable(Location.of(place), objection));
			}
			try (var locked = WorkspaceDirectory.lock(place, false)) {
				if (locked == null) {
					return new Outcome.Shut(new Opening.InUse(Location.of(place)));
				}
				return locked.readOnly()
						? new Outcome.Shut(new Opening.Faulty(Location.of(place), StorageFault.READ_ONLY))
						: settled(locked, encrypted);
			}
		} catch (IOException failed) {
			return dialect.fault(failed)
					.<Outcome>map(fault -> new Outcome.Shut(new Opening.Faulty(Location.of(place), fault)))
					.orElseGet(() -> new Outcome.Shut(new Opening.Unusable(Location.of(place), failed.toString())));
		}
	}

	private static @Nullable String objection(Path place) throws IOException {
		if (!Files.exists(place.resolve(Location.DESCRIPTION))) {
			return "holds no workspace";
		}
		var objection = Place.objection(place);
		return objection == null ? WorkspaceDirectory.objection(place) : objection;
	}

	private Outcome settled(WorkspaceDirectory locked, boolean encrypted) throws IOException {
		var answer = encrypted
				? keys.get().make(locked.id(), locked.folder())
				: keys.get().find(locked.id(), locked.earlier());
		var database = locked.database();
		if (!encrypted && !dialect.keyed(database)) {
			return new Outcome.Already();
		}
		return switch (answer) {
			case Answer.Missing(var file) -> new Outcome.NoKey(file);
			case Answer.Unusable(var where) -> new Outcome.NoKey(where);
			case Answer.Found(var key, var file) -> {
				try {
					Unpacking.remove(locked.folder().resolve(Workspace.DERIVED)); // what is made of texts is not encrypted
					var done = dialect.encrypt(database, key, encrypted);
					OwnersAlone.all(database);
					yield done ? new Outcome.Done(file) : new Outcome.Already();
				} catch (SQLException failed) {
					yield shut(Location.of(locked.folder()), failed, file);
				}
			}
		};
	}

	private Outcome shut(Location place, SQLException failed, Path file) {
		if (dialect.locked(failed)) {
			return new Outcome.NoKey(file);
		}
		if (dialect.inUse(failed)) {
			return new Outcome.Shut(new Opening.InUse(place));
		}
		return dialect.fault(failed)
				.<Outcome>map(fault -> new Outcome.Shut(new Opening.Faulty(place, fault)))
				.orElseGet(() -> new Outcome.Shut(new Opening.Unusable(place, failed.getSQLState() + " " + failed.getMessage())));
	}
}
