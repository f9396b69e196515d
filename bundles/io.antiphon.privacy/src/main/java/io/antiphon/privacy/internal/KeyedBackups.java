package io.antiphon.privacy.internal;

import io.antiphon.base.Progress;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Backups;
import io.antiphon.privacy.internal.keys.KeyOutcome;
import io.antiphon.privacy.internal.keys.KeyRing;
import io.antiphon.privacy.internal.keys.WorkspaceKey;
import io.antiphon.store.ArchiveFault;
import io.antiphon.store.Archives;
import io.antiphon.store.Archives.Contents;
import io.antiphon.store.Archives.Outcome;
import io.antiphon.store.spi.Sealer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Backups whose manifests are sealed under the key of their workspace. */
final class KeyedBackups implements Backups {

	private static final String KIND = "backup";

	private final KeyedPrivacy privacy;
	private final Archives archives;
	private final Supplier<Path> keys;

	KeyedBackups(KeyedPrivacy privacy, Archives archives, Supplier<Path> keys) {
		this.privacy = privacy;
		this.archives = archives;
		this.keys = keys;
	}

	@Override
	public Written write(
			Path file, boolean replace, boolean withKey, Access access, Locale locale, Progress progress) {
		var door = privacy.open(access);
		privacy.audit(access, "workspace.backup", withKey ? "with the key" : "", 1);
		byte @Nullable [] key = withKey ? content(door.workspace().id()) : null;
		var order = new Archives.Order(file, replace, door.trail().head(), key, sealing(door.key()), locale);
		return switch (archives.write(order, progress)) {
			case Outcome.Done done -> new Written.Made(file, file.toFile().length(), key != null);
			case Outcome.Refused(var fault, var what) -> new Written.Refused(fault, what);
		};
	}

	/** The file of the workspace's key, and after it that of its database, where it has one. */
	private byte @Nullable [] content(String workspace) {
		var key = ring().content(workspace).orElse(null);
		var database = databases().content(workspace);
		if (key == null || database.isEmpty()) {
			return key;
		}
		var both = Arrays.copyOf(key, key.length + database.get().length);
		System.arraycopy(database.get(), 0, both, key.length, database.get().length);
		return both;
	}

	/** One of the two, empty where there is none. */
	private static byte[] part(byte[] content, int at) {
		return new String(content, StandardCharsets.UTF_8).lines()
				.skip((long) at * KeyRing.LINES)
				.limit(KeyRing.LINES)
				.collect(Collectors.joining("\n"))
				.getBytes(StandardCharsets.UTF_8);
	}

	private KeyRing databases() {
		return KeyRing.ofDatabases(keys.get());
	}

	private KeyRing ring() {
		return new KeyRing(keys.get());
	}

	private static UnaryOperator<byte[]> sealing(WorkspaceKey key) {
		var sealer = new Sealer(key::seals);
		return manifest -> HexFormat.of().formatHex(sealer.of(KIND, 1, List.of(manifest))).getBytes(StandardCharsets.UTF_8);
	}

	@Override
	public Restored restore(Path file, Path folder, Locale locale, Progress progress) {
		return switch (archives.read(file, locale, progress)) {
			case Outcome.Refused(var fault, var what) -> new Restored.Refused(fault, what);
			case Outcome.Done(var contents) -> restore(contents, folder, locale, progress);
		};
	}

	private Restored restore(Contents contents, Path folder, Locale locale, Progress progress) {
		var ring = ring();
		var known = key(ring, contents);
		if (known.isPresent() && !genuine(known.get(), contents.manifest(), contents.seal())) {
			return new Restored.Refused(ArchiveFault.FORGED, contents.file().toString());
		}
		return switch (archives.unpack(contents, folder, locale, progress)) {
			case Outcome.Refused(var fault, var what) -> new Restored.Refused(fault, what);
			case Outcome.Done done -> new Restored.Made(
					folder,
					contents.made(),
					bring(ring, contents),
					known.flatMap(key -> Lineage.losses(ring, contents.workspace(), key, contents.head())));
		};
	}

	/** The one that is here comes before the one in the file. */
	private static Optional<WorkspaceKey> key(KeyRing ring, Contents contents) {
		if (ring.find(contents.workspace()) instanceof KeyOutcome.Found found) {
			return Optional.of(found.key());
		}
		var key = contents.key();
		return key == null ? Optional.empty() : KeyRing.of(part(key, 0), contents.workspace());
	}

	/** Whether somebody with the key sealed a manifest. */
	static boolean genuine(WorkspaceKey key, byte[] manifest, byte[] seal) {
		return MessageDigest.isEqual(sealing(key).apply(manifest), seal);
	}

	private Key bring(KeyRing ring, Contents contents) {
		var file = ring.file(contents.workspace());
		var key = contents.key();
		if (key != null) {
			databases().bring(part(key, 1), contents.workspace());
		}
		if (ring.find(contents.workspace()) instanceof KeyOutcome.Found) {
			return new Key(Key.State.HERE, file);
		}
		var brought = key != null && ring.bring(part(key, 0), contents.workspace()) instanceof KeyOutcome.Found;
		return new Key(brought ? Key.State.BROUGHT : Key.State.MISSING, file);
	}

	/** What it lost is told when it is opened: nobody reads its audit before. */
	@Override
	public Restored putBack(Path folder) {
		return archives.renew(folder)
				.<Restored>map(refused -> new Restored.Refused(refused.fault(), refused.what()))
				.orElseGet(() -> new Restored.Made(folder, Instant.now(), new Key(Key.State.HERE, keys.get()), Optional.empty()));
	}

	@Override
	public Optional<Origin> origin() {
		return Lineage.origin(privacy.open().trail());
	}
}
