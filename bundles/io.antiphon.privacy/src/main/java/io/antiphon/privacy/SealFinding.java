package io.antiphon.privacy;

import io.antiphon.base.Texts;
import java.util.Locale;

/**
 * Something that is not as it was sealed: the kind of record (its table), its name, and the line (intake, review) it belongs
 * to; blank where that does not apply. {@code expected} and {@code found} are counts for the reasons that count.
 */
public record SealFinding(Reason reason, String kind, String record, String line, long expected, long found) {

	/** What is wrong. */
	public enum Reason {
		/** A field, the seal or the place of the record is not as it was sealed. */
		CHANGED,
		/** The record cannot even be read; where none is named, something in the table, and what comes after it was not looked at. */
		UNREADABLE,
		/** It carries no seal: nobody with the key wrote it. */
		UNSEALED,
		/** It was there when its line was sealed and is gone. */
		MISSING,
		/** It was not there when its line was sealed. */
		ADDED,
		/** So many were there when the line was sealed, and so many are. */
		COUNTED,
		/** As many as there were, but earlier states of some were put back. */
		PUT_BACK,
		/** It was erased, and is there again. */
		ERASED,
		/** The roll-up of a day says something else than its records. */
		DAY,
		/** The audit chain names the line, and it is gone or is said not to be complete. */
		LINE_MISSING,
		/** The audit chain names a newer state of the line, or another of the same generation. */
		LINE_PUT_BACK,
		/** Something frozen is not as it was frozen. */
		FROZEN_CHANGED,
		/** Something says that it is frozen, and the audit chain knows of no such act, or of another one. */
		NEVER_FROZEN,
		/** Something was frozen more than once. */
		FROZEN_TWICE,
		/** The audit chain names something frozen that is gone. */
		FROZEN_MISSING,
		/** The audit chain names an act of freezing that was broken off before anything was stored: nothing is wrong with that. */
		BROKEN_OFF
	}

	/** A sentence for the user that names the record. */
	public String sentence(Locale locale) {
		var texts = Texts.of(SealFinding.class, locale);
		var named = reason == Reason.UNREADABLE && !record.isEmpty() ? ".one" : "";
		var key = "seal." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-') + named;
		var what = named(texts, kind, record);
		return line.isEmpty()
				? texts.get(key, what, expected, found)
				: texts.get("seal.of", texts.get(key, what, expected, found), line);
	}

	private static String named(Texts texts, String kind, String record) {
		var word = "seal.kind." + kind;
		var label = texts.has(word) ? texts.get(word) : kind;
		return record.isEmpty() ? label : texts.get("seal.named", label, record);
	}
}
