package io.antiphon.privacy;

import io.antiphon.base.Texts;
import java.nio.file.Path;
import java.util.Locale;

/** Why a workspace's personal data cannot be used, and the folder or file it is about. Nothing was changed. */
public record Sealed(Reason reason, Path place) {

	/** What is the matter. */
	public enum Reason {
		/** The workspace is in use, but its key is not here. Nothing but the key itself opens it again. */
		KEY_MISSING,
		/** There is a key file, but it is damaged or cannot be read. */
		KEY_UNREADABLE,
		/** The key is that of another workspace, or of this one before it was made anew. */
		KEY_FOREIGN,
		/** The folder for keys lies in the data directory: whoever copies the data would have the keys. */
		KEYS_INSIDE_DATA,
		/** The folder for keys cannot be made or written. */
		KEYS_UNWRITABLE
	}

	/** A sentence for the user that says what to do. */
	public String sentence(Locale locale) {
		var key = "sealed." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
		return Texts.of(Sealed.class, locale).get(key, place);
	}
}
