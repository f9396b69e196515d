package io.antiphon.compliance.requests;

/** What came of noting something about a request. */
public sealed interface Noted {

	/** It is kept so. */
	record Kept(Registered registered) implements Noted {}

	/** It was taken back, and with it the request itself: that it had been noted was what was taken back. */
	record Gone(String id) implements Noted {}

	/** Nothing was written. */
	record Refused(Reason reason) implements Noted {}

	/** Why nothing was written. */
	enum Reason {
		/** There is no such request. */
		UNKNOWN,
		/** The law did not hold yet on the day it was received. */
		NO_LAW,
		/** The day is not over yet, or has not come. */
		FUTURE,
		/** The day is before that on which it was received. */
		BEFORE_RECEIVED,
		/** It is answered already. */
		CLOSED,
		/** Its law knows no extension. */
		NO_EXTENSION,
		/** It is extended already. */
		EXTENDED,
		/** The person was not told before the first deadline was over. */
		TOLD_TOO_LATE,
		/** A reason has to be given. */
		NO_REASON,
		/** The audit names no certificate of that erasure. */
		NO_CERTIFICATE,
		/** An erasure is done by a certificate, or a reason tells why there is none. */
		NOT_ERASED,
		/** A text is longer than 2,000 characters. */
		TOO_LONG,
		/** Nothing was noted that could be taken back. */
		NOTHING,
		/** Somebody else changed it meanwhile. */
		MEANWHILE
	}
}
