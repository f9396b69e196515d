package io.antiphon.planning.internal.scoring;

import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.Guarded;
import io.antiphon.base.guard.Unusable;
import io.antiphon.loop.Decision.Option;
import io.antiphon.planning.Ranking;
import io.antiphon.planning.Scorings;
import io.antiphon.planning.spi.Criterion;
import io.antiphon.planning.spi.Scored;
import io.antiphon.planning.spi.Scoring;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The one place where a way to score is asked, under the guard. */
public final class InstalledScorings implements Scorings {

	private static final int LONGEST = 100;
	private static final int MOST_CRITERIA = 50;
	private static final int MOST_NUMBERS = 20;
	private static final int MOST_SCORED = 100_000;
	private static final Call<String> ID = Call.text("Scoring.id", LONGEST).checked(InstalledScorings::name);
	private static final Call<List<Criterion>> CRITERIA =
			Call.<Criterion>list("Scoring.criteria", Call.SHORT, MOST_CRITERIA).checked(InstalledScorings::criteria);
	private static final Call<List<Scored>> SCORE = Call.<Scored>list("Scoring.score", Call.ANSWER, MOST_SCORED);

	private final Extensions<Scoring> extensions;

	public InstalledScorings(Extensions<Scoring> extensions) {
		this.extensions = extensions;
	}

	@Override
	public List<Method> methods() {
		return named().entrySet().stream().flatMap(one -> method(one.getKey(), one.getValue()).stream()).toList();
	}

	@Override
	public Optional<Ranking> rank(String method, List<Option> options, Map<String, Double> weights) {
		return Optional.ofNullable(named().get(method))
				.flatMap(scoring -> method(method, scoring).flatMap(found -> rank(scoring, found, options, weights)));
	}

	/** By their ids; of two with the same one the first stays, and the other is told. */
	private Map<String, Guarded<Scoring>> named() {
		var named = new LinkedHashMap<String, Guarded<Scoring>>();
		for (var scoring : extensions.all()) {
			scoring.ask(ID, Scoring::id).found().ifPresent(id -> {
				if (named.putIfAbsent(id, scoring) != null) {
					scoring.tell(ID, Fault.Kind.NAME_TAKEN, id);
				}
			});
		}
		return named;
	}

	private static Optional<Method> method(String id, Guarded<Scoring> scoring) {
		return scoring.ask(CRITERIA, Scoring::criteria).found().map(criteria -> new Method(id, criteria));
	}

	/** Scores the options, then the ranked ones again after each step. */
	private static Optional<Ranking> rank(
			Guarded<Scoring> scoring, Method method, List<Option> options, Map<String, Double> weights) {
		var field = Field.of(method, options);
		return score(scoring, method, field.values().values(), weights).flatMap(scored -> {
			var base = field.scored(scored);
			var steps = base.steps();
			return score(scoring, method, steps.stream().map(Field.Step::values).toList(), weights)
					.map(moved -> base.ranking(steps, moved));
		});
	}

	private static Optional<List<Scored>> score(
			Guarded<Scoring> scoring, Method method, Collection<Map<String, Double>> values, Map<String, Double> said) {
		if (values.isEmpty()) {
			return Optional.of(List.of());
		}
		var weights = weights(method, said);
		var call = SCORE.checked(all -> check(all, method));
		return scoring.ask(call, one -> values.stream().map(some -> one.score(some, weights)).toList()).found();
	}

	/** Of all criteria that can be weighted: as people said, else as the method has it. */
	private static Map<String, Double> weights(Method method, Map<String, Double> said) {
		var weights = new HashMap<String, Double>();
		for (var criterion : method.criteria()) {
			var weight = criterion.weight();
			if (weight != null) {
				weights.put(criterion.id(), said.getOrDefault(criterion.id(), weight));
			}
		}
		return Map.copyOf(weights);
	}

	private static void name(String id) {
		if (!id.matches("\\S+")) {
			throw new Unusable("no-name");
		}
	}

	private static void criteria(List<Criterion> criteria) {
		if (criteria.isEmpty()) {
			throw new Unusable("nothing");
		}
		if (criteria.stream().map(Criterion::id).distinct().count() < criteria.size()) {
			throw new Unusable("alike");
		}
		if (criteria.stream().anyMatch(one -> one.id().length() > LONGEST || one.levels().size() > LONGEST)) {
			throw new Unusable("too-much");
		}
	}

	/** All are ranked by as many numbers, and what is missing is something that was asked for. */
	private static void check(List<Scored> all, Method method) {
		var known = method.criteria().stream().map(Criterion::id).collect(Collectors.toSet());
		var lengths = all.stream().mapToInt(InstalledScorings::length).filter(length -> length > 0).distinct().count();
		if (lengths > 1 || !all.stream().allMatch(scored -> complete(scored, known))) {
			throw new Unusable("misshapen");
		}
	}

	private static int length(Scored scored) {
		return scored instanceof Scored.Ranked ranked ? ranked.order().size() : 0;
	}

	@SuppressWarnings("null") // made by an extension, which may know nothing of null analysis
	private static boolean complete(Scored scored, Collection<String> known) {
		return switch (scored) {
			case Scored.Missing(var criteria) -> known.containsAll(criteria);
			case Scored.Ranked(var order, var figures, var label) -> order.size() <= MOST_NUMBERS
					&& figures.size() <= MOST_NUMBERS
					&& figures.stream().allMatch(figure -> figure.id().length() <= LONGEST)
					&& label != null
					&& label.length() <= LONGEST;
		};
	}
}
