package io.antiphon.compliance.breaches;

/** What came of noting something about a breach. */
public sealed interface Reported {

	/** It is kept so. */
	record Kept(Clocked clocked) implements Reported {}

	/** It was taken back, and with it the breach itself. */
	record Gone(String id) implements Reported {}

	/** Nothing was written. */
	record Refused(Reason reason) implements Reported {}

	/** Why nothing was written. */
	enum Reason {
		/** There is no such breach. */
		UNKNOWN,
		/** That moment has not come. */
		FUTURE,
		/** It is before the moment of becoming aware. */
		BEFORE_AWARE,
		/** It has to be said what happened. */
		NO_WORDS,
		/** The authority was told later than the law wants: the reasons for that have to be given (GDPR Art. 33(1)). */
		NO_REASONS,
		/** The authority was told already. */
		NOTIFIED,
		/** It can be closed once the authority was told, or where nobody is at risk, with the reason for that. */
		NOT_NOTIFIED,
		/** It is closed already. */
		CLOSED,
		/** A text is longer than 2,000 characters. */
		TOO_LONG,
		/** Nothing was noted that could be taken back. */
		NOTHING,
		/** Somebody else changed it meanwhile. */
		MEANWHILE
	}
}
