package io.antiphon.privacy;

import io.antiphon.base.Texts;
import java.util.Locale;

/**
 * What came of verifying the audit chain: intact, or the first thing that is wrong. Whoever can write the database but has
 * no key is always found out. Whoever can set back the database <em>and</em> the whole key folder to one earlier moment
 * restores a backup: that is seen only by comparing with a {@link Intact#head head} noted elsewhere.
 */
public sealed interface AuditVerification {

	/** All entries are as written and none is missing; {@code head} is the MAC of the last one, empty where there is none. */
	record Intact(long count, String head) implements AuditVerification {}

	/** This entry's content is not what was written. */
	record Edited(long sequence) implements AuditVerification {}

	/** This entry and all after it carry digests made without the workspace's key. */
	record Rebuilt(long from) implements AuditVerification {}

	/** No entry is of the workspace's key: all were rebuilt, or the key is another workspace's. */
	record ForeignKey() implements AuditVerification {}

	/** Entries from {@code from} to {@code to} (inclusive) are gone from the middle or the beginning. */
	record Missing(long from, long to) implements AuditVerification {}

	/** The end is gone: {@code expected} entries were written, {@code found} are there. */
	record Truncated(long expected, long found) implements AuditVerification {}

	/** This entry is genuine, but does not follow the one before it, or is not the one the anchor names. */
	record Replaced(long sequence) implements AuditVerification {}

	/** The anchor in the key folder is gone: whether the end of the chain is, cannot be said. */
	record AnchorMissing(long found) implements AuditVerification {}

	/** The anchor in the key folder was changed, set back or is of another workspace. */
	record AnchorForged(long found) implements AuditVerification {}

	/** Without the key nothing can be said. */
	record Unverifiable(Sealed sealed) implements AuditVerification {}

	default boolean intact() {
		return this instanceof Intact;
	}

	/** A sentence for the user. */
	default String sentence(Locale locale) {
		var texts = Texts.of(AuditVerification.class, locale);
		return switch (this) {
			case Intact intact -> texts.get("audit.intact", intact.count());
			case Edited edited -> texts.get("audit.edited", edited.sequence());
			case Rebuilt rebuilt -> texts.get("audit.rebuilt", rebuilt.from());
			case ForeignKey foreign -> texts.get("audit.foreign-key");
			case Missing missing -> texts.get("audit.missing", missing.from(), missing.to());
			case Truncated truncated -> texts.get("audit.truncated", truncated.expected(), truncated.found());
			case Replaced replaced -> texts.get("audit.replaced", replaced.sequence());
			case AnchorMissing anchor -> texts.get("audit.anchor-missing", anchor.found());
			case AnchorForged anchor -> texts.get("audit.anchor-forged", anchor.found());
			case Unverifiable unverifiable -> unverifiable.sealed().sentence(locale);
		};
	}
}
