package io.antiphon.store.internal;

import io.antiphon.base.Progress;
import io.antiphon.store.ArchiveFault;
import io.antiphon.store.Archives;
import io.antiphon.store.Lease;
import io.antiphon.store.internal.archive.ArchiveReader;
import io.antiphon.store.internal.archive.ArchiveWriter;
import io.antiphon.store.internal.archive.Unpacking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Archives of the workspace that a store has open, and folders made of them. */
public final class WorkspaceArchives implements Archives {

	/** Held by whoever copies or rewrites the whole database. */
	static final String LEASE = "backup";

	private final WorkspaceStore store;

	public WorkspaceArchives(WorkspaceStore store) {
		this.store = store;
	}

	@Override
	public Outcome write(Order order, Progress progress) {
		var readOnly = store.workspace().readOnly();
		Optional<Lease> alone = readOnly ? Optional.empty() : store.lease(LEASE);
		if (!readOnly && alone.isEmpty()) {
			return new Outcome.Refused(ArchiveFault.BUSY, order.file().toString());
		}
		try {
			return new ArchiveWriter(order, progress).write(store.snapshot());
		} finally {
			tidy(store.workspace().directory());
			alone.ifPresent(Lease::close);
		}
	}

	private static void tidy(Path workspace) {
		try {
			Unpacking.remove(workspace.resolve(ArchiveWriter.SNAPSHOT));
		} catch (IOException later) {
			// it is taken away when the workspace is next opened
		}
	}

	@Override
	public Outcome read(Path file, Locale locale, Progress progress) {
		return new ArchiveReader(file, store.migrations(), locale, progress).read();
	}

	@Override
	public Outcome unpack(Contents contents, Path folder, Locale locale, Progress progress) {
		return Unpacking.into(folder, place -> {
			var outcome = new ArchiveReader(contents.file(), store.migrations(), locale, progress).unpack(contents, place);
			if (outcome instanceof Outcome.Done) {
				var description = Description.of(place);
				if (description.objection() != null) {
					return new Outcome.Refused(ArchiveFault.NO_WORKSPACE, contents.file().toString());
				}
				keep(place.resolve(MANIFEST), contents.manifest());
				keep(place.resolve(SEAL), contents.seal());
				description.restored(contents.made().toString()).write(place);
			}
			return outcome;
		});
	}

	private static void keep(Path file, byte[] content) throws IOException {
		Files.write(file, content);
		OwnersAlone.file(file);
	}

	@Override
	public Optional<Outcome.Refused> renew(Path folder) {
		try {
			var made = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
			return WorkspaceDirectory.renew(folder, made)
					.map(fault -> new Outcome.Refused(fault, folder.toString()));
		} catch (IOException unwritable) {
			return Optional.of(new Outcome.Refused(ArchiveFault.OUT_OF_REACH, folder.toString()));
		}
	}
}
