package io.antiphon.channels.internal.mapping.words;

import java.util.Locale;

/** What a word in the name of a column can mean; the key of its words in the vocabulary. */
public enum Meaning {
	ID,
	ROW_NUMBER,
	TEXT,
	REPLY,
	TITLE,
	TIME,
	LATER_TIME,
	RATING,
	SERVICE,
	TOUCHPOINT,
	CHANNEL,
	RESPONDENT,
	PERSON,
	PERSON_NAME,
	CONTACT,
	PRIVATE,
	ROLE,
	LANGUAGE,
	NAME,
	COUNT,
	PERIOD,
	INDICATOR,
	VALUE,
	N,
	UNIT,
	FROM,
	TO,
	MEASURE,
	BETTER,
	CASE,
	ORDER,
	EVENT_ID,
	ACTIVITY,
	START,
	END,
	LIFECYCLE,
	INSTANCE,
	RESOURCE,
	DEPARTMENT;

	/** Whether it is meant in files of measurements only: elsewhere its words mean something else, or nothing. */
	boolean measured() {
		return this == FROM || this == TO || this == MEASURE || this == BETTER;
	}

	/** The same for event logs. */
	boolean logged() {
		return compareTo(CASE) >= 0;
	}

	String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
