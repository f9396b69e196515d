package io.antiphon.feedback.erasure;

import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Finds and takes away what is over the time of all purposes it was collected for. The newest version of a piece decides, by the day on
 * which it was said; where that is not known, by the day (UTC) on which it was taken in. Thread-safe; blocks, for long where there is
 * much.
 */
@ProviderType
public interface Retention {

	/** The most pieces that {@link #remove} takes at once, and so in one transaction. */
	int MOST = 2_000;

	/**
	 * What is over its time.
	 *
	 * @param keptFrom by purpose the first day of which feedback is kept; what was collected for any other purpose too is not over its time
	 */
	Overdue overdue(Map<Purpose, LocalDate> keptFrom, Access access);

	/**
	 * Takes away all versions of at most {@link #MOST} pieces, as {@link Erasures} does, but keeps out these pieces alone: what else their
	 * people say is taken in. A piece is named by its newest version; one of which a newer version came meanwhile is left. The reason is kept,
	 * masked: it names the rule and nobody.
	 */
	Erasure remove(Set<Long> ids, String reason, Access access);

	/** How many pieces were taken away for a reason that contains these words. */
	long removed(String reason);
}
