package io.antiphon.planning.spi;

import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A way to score the options of a decision. Offered as an OSGi service; asked under the guard whenever options are compared, a
 * stranger's on a thread of the guard and for a minute at most; keeps no state. What it is called, and what its criteria, levels, figures
 * and labels are, is said by a {@code Vocabulary} under {@code scoring.ID}. Where it fails it is named to the user, and nothing is ranked.
 */
@ConsumerType
public interface Scoring {

	/** Stable, e.g. "rice"; decisions name it. One line of at most 100 characters, without blanks. */
	String id();

	/** What an option is scored on, in the order in which people are asked; at most 50. */
	List<Criterion> criteria();

	/**
	 * Scores one option by itself: the same values give the same, whatever the others have.
	 *
	 * @param values what was said, by criterion, each on its scale; what nobody said is absent
	 * @param weights of all criteria that can be weighted
	 */
	Scored score(Map<String, Double> values, Map<String, Double> weights);
}
