package io.antiphon.store;

import io.antiphon.base.Texts;
import java.util.List;
import java.util.Locale;

/** What came of opening a workspace. Everything but {@link Opened} has left the data as it was. */
public sealed interface Opening {

	/** It is open and migrated; {@code notices} are to be told to the user. */
	record Opened(Workspace workspace, List<Notice> notices) implements Opening {

		public Opened {
			notices = List.copyOf(notices);
		}

		/** There is nothing to tell. */
		public Opened(Workspace workspace) {
			this(workspace, List.of());
		}
	}

	/** Another process has it. */
	record InUse(Location location) implements Opening {}

	/** The place holds something else, or cannot be used; {@code detail} is for the log. */
	record Unusable(Location location, String detail) implements Opening {

		/** What is against it, in words; the detail where there are none for it. */
		public String sentence(Locale locale) {
			var texts = Texts.of(Opening.class, locale);
			var word = detail.split(" ", 2);
			var key = "unusable." + word[0];
			return texts.has(key) ? texts.get(key, word.length > 1 ? word[1] : "") : detail;
		}
	}

	/** The disk is full, or the files are damaged. */
	record Faulty(Location location, StorageFault fault) implements Opening {}

	/** A newer {@code bundle} wrote it: this one does not know the migration {@code found}. */
	record Newer(Location location, String bundle, String found) implements Opening {}
}
