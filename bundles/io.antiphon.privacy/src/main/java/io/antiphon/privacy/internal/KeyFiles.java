package io.antiphon.privacy.internal;

import io.antiphon.privacy.internal.audit.AnchorFiles;
import io.antiphon.privacy.internal.keys.KeyOutcome;
import io.antiphon.privacy.internal.keys.KeyRing;
import io.antiphon.store.spi.DatabaseKeys;
import java.nio.file.Path;
import java.util.function.Supplier;

/** The keys of encrypted databases, a file each beside the keys of their workspaces. */
final class KeyFiles implements DatabaseKeys {

	private final Supplier<Path> folder;

	KeyFiles(Supplier<Path> folder) {
		this.folder = folder;
	}

	private KeyRing ring() {
		return KeyRing.ofDatabases(folder.get());
	}

	@Override
	public Answer find(String workspace, String earlier) {
		var ring = ring();
		var found = earlier.isEmpty() ? ring.find(workspace) : ring.carry(earlier, workspace);
		// a copy that was never open here was encrypted before it was made, so that its key is that of the original
		var copied = !earlier.isEmpty() && !AnchorFiles.exist(ring, workspace);
		return found instanceof KeyOutcome.Missing && copied ? new Answer.Missing(ring.file(earlier)) : answer(found);
	}

	@Override
	public Answer make(String workspace, Path folder) {
		var ring = ring();
		return ring.inside(folder) ? new Answer.Unusable(ring.folder()) : answer(ring.create(workspace));
	}

	private static Answer answer(KeyOutcome outcome) {
		return switch (outcome) {
			case KeyOutcome.Found(var key, var file) -> new Answer.Found(key.database(), file);
			case KeyOutcome.Missing(var file) -> new Answer.Missing(file);
			case KeyOutcome.Unreadable(var file) -> new Answer.Unusable(file);
			case KeyOutcome.Unwritable(var place) -> new Answer.Unusable(place);
		};
	}
}
