package io.antiphon.privacy;

import io.antiphon.base.Progress;
import io.antiphon.store.ArchiveFault;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Backups of the open workspace, each a file with everything in it but the key, and workspaces made of them. What is made of a
 * backup is sound and says what it is: it has an id of its own, and its audit goes on with the entry that says what the original
 * had after the backup, as far as that is known beside the key. Thread-safe; every call blocks and leaves nothing half done.
 */
@ProviderType
public interface Backups {

	/** What came of writing one. */
	sealed interface Written {

		/** So many bytes, with or without the key. */
		record Made(Path file, long bytes, boolean withKey) implements Written {

			/** What whoever has the file has to know of the key. */
			public String sentence(Locale locale) {
				return new BackupSentences(locale).key(withKey);
			}
		}

		/** Nothing was written. */
		record Refused(ArchiveFault fault, String what) implements Written {}
	}

	/** What came of making a workspace of one. */
	sealed interface Restored {

		/** It is there and can be opened; {@code losses} is empty where nothing of the original is known here. */
		record Made(Path folder, Instant made, Key key, Optional<Losses> losses) implements Restored {

			/** What it is, where its key is, and what is lost, with at most so many acts by name. */
			public List<String> sentences(Locale locale, int most) {
				return new BackupSentences(locale).restored(this, most);
			}
		}

		/** Nothing was changed. */
		record Refused(ArchiveFault fault, String what) implements Restored {}
	}

	/** Whether the key is here, and the file in which it lies or has to be put. */
	record Key(State state, Path file) {

		/** Where the key came from. */
		public enum State {
			/** It was here already. */
			HERE,
			/** It was in the backup and is here now. */
			BROUGHT,
			/** It is nowhere: the workspace stays shut until it is put in its file. */
			MISSING
		}
	}

	/** What the audit of the original had after its entry {@code head}, up to {@code known}: its acts on records, oldest first. */
	record Losses(long head, long known, List<Act> acts) {

		public Losses {
			acts = List.copyOf(acts);
		}
	}

	/** One act of the original: its number in the audit, when, what ("intake.complete"), and how many records it was about. */
	record Act(long sequence, Instant at, String action, long count) {}

	/** What a workspace was made of, and what came after that in the original as far as it was known when this was first opened. */
	record Origin(String workspace, boolean restored, Instant at, String lost) {

		/** A sentence for the user. */
		public String sentence(Locale locale) {
			return new BackupSentences(locale).origin(this);
		}
	}

	/**
	 * Writes one, {@code withKey} only for somebody who was told that whoever has the file can then read all of it. The act is in
	 * the audit.
	 */
	Written write(Path file, boolean replace, boolean withKey, Access access, Locale locale, Progress progress);

	/** Makes a workspace of a backup in a folder that is absent or empty. All of the file is compared before anything is written. */
	Restored restore(Path file, Path folder, Locale locale, Progress progress);

	/** Accepts a copy of the folder that was put back in the place of the original: from here on it is like a restored one. */
	Restored putBack(Path folder);

	/** What the open workspace was made of; empty where it was made here. */
	Optional<Origin> origin();
}
