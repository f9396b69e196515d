package io.antiphon.store;

import io.antiphon.base.Texts;
import java.util.Locale;

/**
 * What is wrong where the data lies. Whatever was under way is taken back whole, as after a crash: everything that was
 * completed before is kept.
 */
public enum StorageFault {
	/** No room is left. Once there is some, work goes on, without opening the workspace anew. */
	DISK_FULL,
	/** A file of the database is not what was written. Reading what lies elsewhere in it still works. */
	DAMAGED,
	/** The workspace cannot be written. */
	READ_ONLY,
	/** The files are out of reach: a drive that is gone, or rights that were taken away. */
	OUT_OF_REACH,
	/** The database holds what Antiphon never makes and what acts by itself: a trigger, a routine, a view, somebody's code. */
	FOREIGN;

	/** A sentence for the user: what is the matter, what is kept, what to do. */
	public String sentence(Locale locale) {
		return Texts.of(StorageFault.class, locale).get("fault." + name());
	}
}
