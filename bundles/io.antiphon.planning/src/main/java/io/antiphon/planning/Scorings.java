package io.antiphon.planning;

import io.antiphon.loop.Decision;
import io.antiphon.loop.Decision.Option;
import io.antiphon.planning.spi.Criterion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The ways to score options that are installed just now, ours first. An OSGi service; any thread; blocks. */
@ProviderType
public interface Scorings {

	/** All of them; those that fail are left out and named to the user. */
	List<Method> methods();

	/**
	 * How options stand by a method: which is first, which are not ranked and why, and whether one score could change that. Weights are
	 * by criterion; those of the method where absent. Empty where the method is not here or fails.
	 */
	Optional<Ranking> rank(String method, List<Option> options, Map<String, Double> weights);

	/** The same of a decision; empty where it has no method, too. */
	default Optional<Ranking> rank(Decision decision) {
		return decision.method().isEmpty()
				? Optional.empty()
				: rank(decision.method(), decision.options(), decision.weights());
	}

	/** A way to score: its id, and what it scores on in the order in which people are asked. */
	record Method(String id, List<Criterion> criteria) {

		public Method {
			criteria = List.copyOf(criteria);
		}
	}
}
