package io.antiphon.privacy.subject;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Finds the {@link KnownWord words} that a subject is called by in texts, however they are written: case, width, accents and
 * invisible characters make no difference, white space, dashes and underscores are one space. In scripts that part words they are found at the borders of words only.
 * Immutable, for any thread.
 */
@ProviderType
public interface Words {

	/** What stands in the place of each character of a word, so that places in the text stay valid. */
	char MASK = '■';

	/** Finds nothing. */
	Words NONE = new Words() {

		@Override
		public boolean in(String text) {
			return false;
		}

		@Override
		public boolean are(String text) {
			return false;
		}

		@Override
		public String masked(String text) {
			return text;
		}
	};

	/** Whether any of them stands in the text. */
	boolean in(String text);

	/** Whether the text is one of them and nothing else. */
	boolean are(String text);

	/** The text with a {@link #MASK} for each code point of them; {@code text} itself where none stands in it. */
	String masked(String text);
}
