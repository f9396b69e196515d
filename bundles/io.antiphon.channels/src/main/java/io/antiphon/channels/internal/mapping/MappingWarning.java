package io.antiphon.channels.internal.mapping;

import io.antiphon.channels.internal.table.Reason;

/** What a user should know of how a file is taken in, although it is. */
public enum MappingWarning implements Reason.Kind {
	/** Dates were found that cannot be read before somebody says whether the day or the month stands first. */
	TIME_NOT_READ,
	/** The ids were damaged by a spreadsheet. */
	ID_FLOATING,
	/** One id stands for different texts. */
	ID_CONFLICT,
	/** The file is of another kind than the mapping, and was read without it. */
	OTHER_KIND,
	/** What columns were taken for without anybody saying so. */
	ROLES_GUESSED,
	/** Rows below the header that are header too. */
	HEADER_ROWS,
	/** Answers that are none. */
	NO_OPINION,
	LANGUAGE_NOT_READ,
	/** Quoted mails, signatures and disclaimers. */
	NOT_THE_CUSTOMERS,
	/** Codes that are declared to stand for no answer. */
	NO_RATING,
	/** Values that are not on the declared scale. */
	OFF_SCALE,
	OFF_SCALE_CODES
}
