package io.antiphon.feedback.internal.store.reading;

import io.antiphon.feedback.internal.store.rows.Sight;
import io.antiphon.privacy.groups.GroupRule;
import io.antiphon.store.Store;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Keeps the newest {@link Grouping} until anything was taken in, agreed to or set, or the day is over. Thread-safe. */
public final class Groupings {

	private @Nullable Grouping newest;

	/** Reads all pieces where it is not kept. Blocks. */
	public synchronized Grouping of(Store store, Sight sight, GroupRule rule) {
		var today = LocalDate.now(ZoneOffset.UTC);
		var known = newest;
		if (known == null || !known.fits(sight, rule, today)) {
			known = Grouping.of(store, sight, rule, today);
			newest = known;
		}
		return known;
	}
}
