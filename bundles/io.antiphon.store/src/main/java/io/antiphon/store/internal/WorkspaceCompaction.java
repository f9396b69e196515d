package io.antiphon.store.internal;

import io.antiphon.base.Progress;
import io.antiphon.store.Compaction;
import io.antiphon.store.StorageException;
import io.antiphon.store.StorageFault;
import io.antiphon.store.internal.archive.ArchiveWriter;
import io.antiphon.store.internal.archive.Unpacking;
import java.io.IOException;

/** Compaction of the workspace that a store has open: table by table, so that others come to their turn in between. */
public final class WorkspaceCompaction implements Compaction {

	private final WorkspaceStore store;

	public WorkspaceCompaction(WorkspaceStore store) {
		this.store = store;
	}

	@Override
	public Outcome run(Progress progress) {
		if (store.workspace().readOnly()) {
			throw new StorageException(StorageFault.READ_ONLY, "compaction", null);
		}
		var alone = store.lease(WorkspaceArchives.LEASE);
		if (alone.isEmpty()) {
			return new Outcome.Busy();
		}
		try (var lease = alone.get()) {
			return store.alone(this::tidied) ? anew(progress) : new Outcome.Busy();
		}
	}

	/** What a backup that was broken off left. */
	private boolean tidied(OpenDatabase database) throws IOException {
		Unpacking.remove(store.workspace().directory().resolve(ArchiveWriter.SNAPSHOT));
		return true;
	}

	private Outcome anew(Progress progress) {
		var tables = store.alone(OpenDatabase::tables);
		var before = store.alone(OpenDatabase::bytes);
		progress.begin("", tables.size());
		int written = 0;
		for (var table : tables) {
			if (progress.cancelled()) {
				return new Outcome.Stopped(written);
			}
			if (!store.alone(database -> database.compress(table))) {
				return new Outcome.Busy();
			}
			written++;
			progress.advance(1);
		}
		return store.alone(OpenDatabase::renewLog)
				? new Outcome.Done(written, before, store.alone(OpenDatabase::bytes))
				: new Outcome.Busy();
	}
}
