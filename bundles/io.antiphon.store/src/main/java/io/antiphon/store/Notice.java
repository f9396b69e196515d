package io.antiphon.store;

import io.antiphon.base.Texts;
import java.util.Locale;

/** What is to be said about a workspace that was opened. */
public sealed interface Notice {

	/** The data of an extension could not be opened and was left out with it; {@code detail} is for the log. */
	record LeftOut(String contribution, String detail) implements Notice {}

	/** It is a copy of the workspace at {@code original} and has an id of its own from now on. */
	record Copied(Location original) implements Notice {}

	/** It cannot be written: it can be read, checked and exported, and nothing of that is recorded in its audit. */
	record ReadOnly() implements Notice {}

	/** A sentence for the user that says what to do. */
	default String sentence(Locale locale) {
		var texts = Texts.of(Notice.class, locale);
		return switch (this) {
			case LeftOut(var contribution, var detail) -> texts.get("notice.leftOut", contribution);
			case Copied(var original) -> texts.get("notice.copied", original);
			case ReadOnly() -> texts.get("notice.readOnly");
		};
	}
}
