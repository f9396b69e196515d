package io.antiphon.channels.internal.mapping;

import io.antiphon.tables.records.Reason;

/** What a user should know of how a file is taken in, although it is. */
public enum MappingWarning implements Reason.Kind {
	/** Dates were found that cannot be read before somebody says whether the day or the month stands first. */
	TIME_NOT_READ,
	/** The values of a column of dates contradict each other. */
	TIME_CONTRADICTS,
	/** Years of two digits stand first or last, and nothing tells which. */
	TIME_SHORT_YEARS,
	/** A column that seems to hold times could not be read. */
	TIME_UNREAD,
	/** A time column was left out, and so nothing of the file has a date. */
	NO_DATES,
	/** Letters that name zones, and the offsets they were read as. */
	TIME_ZONES,
	/** Numbers were read as the days of a spreadsheet. */
	TIME_SERIAL,
	/** Days that there are not; days before 1900; days to come. */
	DATES_IMPOSSIBLE,
	DATES_EARLY,
	DATES_AHEAD,
	/** Numbers were read with a decimal comma. */
	DECIMAL_COMMA,
	/** The ids were damaged by a spreadsheet. */
	ID_FLOATING,
	/** One id stands for different texts. */
	ID_CONFLICT,
	/** The ids are there already, of other records. */
	ID_ELSEWHERE,
	/** The file is of another kind than the mapping, and was read without it. */
	OTHER_KIND,
	/** Rows say something of consent and not whose. */
	CONSENTS_OF_NOBODY,
	/** Values that nobody can be reached by: too long, or of several lines. */
	NO_CONTACTS,
	/** Rule sets of masking were chosen for measurements, which hold no texts. */
	MASKING_UNUSED,
	/** It is read as was declared of an earlier file with the same columns. */
	DECLARED_BEFORE,
	/** Its records are those that an earlier intake rejected, mended. */
	MENDS,
	/** The receipt that is said to be mended is none of this workspace. */
	MENDS_NONE,
	/** What columns were taken for without anybody saying so. */
	ROLES_GUESSED,
	/** One of these. */
	ROLE_GUESSED,
	/** Answers that are none. */
	NO_OPINION,
	LANGUAGE_NOT_READ,
	/** Quoted mails, signatures and disclaimers. */
	NOT_THE_CUSTOMERS,
	/** What is the text of rows where the column of the text is empty. */
	FURTHER_TEXT,
	/** Codes that are declared to stand for no answer. */
	NO_RATING,
	/** Values that are not on the declared scale. */
	OFF_SCALE,
	OFF_SCALE_CODES,
	/** How many events of how many cases a file holds. */
	EVENTS_OF_CASES,
	/** Events of which the start and the end are two records. */
	EVENTS_FOLDED,
	/** Columns and values beyond what is kept of an event. */
	EVENT_ATTRIBUTES_MANY,
	EVENT_ATTRIBUTES_LONG
}
