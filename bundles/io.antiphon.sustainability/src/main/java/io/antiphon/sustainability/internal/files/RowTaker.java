package io.antiphon.sustainability.internal.files;

import io.antiphon.sustainability.Activity;
import io.antiphon.tables.records.Reason;

/** Gets what is read of a file, one after the other, on the thread that reads. */
public interface RowTaker {

	/** An activity, not kept yet. */
	void take(Activity activity);

	/** Days of which a meter said too little: of no amount, and not to be counted. */
	void silent(Activity days);

	/** What is no activity, with its line or day. */
	void reject(String place, Reason reason);

	/** How many replaced another amount of the same days so far. */
	long revised();

	/** What is to be said although everything is taken; the same twice is said once. */
	void warn(Reason reason);
}
