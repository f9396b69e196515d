package io.antiphon.planning.internal.scoring;

import io.antiphon.loop.Decision.Option;
import io.antiphon.planning.Ranking;
import io.antiphon.planning.Ranking.Move;
import io.antiphon.planning.Ranking.Place;
import io.antiphon.planning.Ranking.Unranked;
import io.antiphon.planning.Scorings.Method;
import io.antiphon.planning.spi.Criterion;
import io.antiphon.planning.spi.Scored;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Options that are compared: {@code values} on the scales of a method, of those that have all that it needs, in their order. */
record Field(Method method, Map<String, Map<String, Double>> values, List<Unranked> unranked) {

	/** So many digits tell two numbers apart; behind them they differ by how they were added up. */
	private static final MathContext TOLD = new MathContext(12);
	private static final Comparator<Scored.Ranked> WORST_FIRST = Field::compare;

	/** Values that are not on the scale count as not said. */
	static Field of(Method method, List<Option> options) {
		var values = new LinkedHashMap<String, Map<String, Double>>();
		var unranked = new ArrayList<Unranked>();
		for (var option : options) {
			var said = onScale(method, option.values());
			var missing = Needed.missing(method.criteria(), said);
			if (missing.isEmpty()) {
				values.put(option.id(), said);
			} else {
				unranked.add(new Unranked(option.id(), missing));
			}
		}
		return new Field(method, Collections.unmodifiableMap(values), List.copyOf(unranked));
	}

	private static Map<String, Double> onScale(Method method, Map<String, Double> said) {
		var values = new HashMap<String, Double>();
		for (var criterion : method.criteria()) {
			var value = said.get(criterion.id());
			if (value != null && criterion.takes(value)) {
				values.put(criterion.id(), value);
			}
		}
		return Map.copyOf(values);
	}

	/** A score of an option moved by a step, and all its values then. */
	record Step(String option, String criterion, double from, double to, Map<String, Double> values) {}

	/** With what the method says of each option, in their order. */
	Result scored(List<Scored> scored) {
		var ranked = new LinkedHashMap<String, Scored.Ranked>();
		var rest = new ArrayList<>(unranked);
		var answers = scored.iterator();
		for (var option : values.keySet()) {
			switch (answers.next()) {
				case Scored.Ranked one -> ranked.put(option, one);
				case Scored.Missing(var criteria) -> rest.add(new Unranked(option, criteria));
			}
		}
		return new Result(this, ranked, List.copyOf(rest));
	}

	private static int compare(Scored.Ranked one, Scored.Ranked other) {
		for (int at = 0; at < Math.min(one.order().size(), other.order().size()); at++) {
			var first = new BigDecimal(one.order().get(at)).round(TOLD);
			var order = first.compareTo(new BigDecimal(other.order().get(at)).round(TOLD));
			if (order != 0) {
				return order;
			}
		}
		return 0;
	}

	/** The options that nothing goes before. */
	private static List<String> first(Map<String, Scored.Ranked> ranked) {
		var best = ranked.values().stream().max(WORST_FIRST);
		return best.stream()
				.flatMap(top -> ranked.entrySet().stream().filter(one -> compare(one.getValue(), top) == 0))
				.map(Map.Entry::getKey)
				.toList();
	}

	/** The field as it was scored. */
	record Result(Field field, Map<String, Scored.Ranked> ranked, List<Unranked> unranked) {

		/** Every step of every score of those that are ranked. */
		List<Step> steps() {
			return ranked.keySet().stream().flatMap(this::steps).toList();
		}

		private Stream<Step> steps(String option) {
			var values = field.values().getOrDefault(option, Map.of());
			return field.method().criteria().stream()
					.flatMap(criterion -> Optional.ofNullable(values.get(criterion.id())).stream()
							.flatMap(from -> around(criterion, from).map(to -> step(option, criterion, values, from, to))));
		}

		private static Stream<Double> around(Criterion criterion, double from) {
			return Stream.of(criterion.below(from), criterion.above(from)).flatMap(to -> to.stream().boxed());
		}

		private static Step step(String option, Criterion criterion, Map<String, Double> values, double from, double to) {
			var then = new HashMap<>(values);
			then.put(criterion.id(), to);
			return new Step(option, criterion.id(), from, to, Map.copyOf(then));
		}

		/** With what the method says after each step. A step after which the option has no score changes nothing. */
		Ranking ranking(List<Step> steps, List<Scored> moved) {
			var before = first(ranked);
			var moves = new ArrayList<Move>();
			for (int at = 0; at < steps.size(); at++) {
				if (moved.get(at) instanceof Scored.Ranked score) {
					var step = steps.get(at);
					var then = new LinkedHashMap<>(ranked);
					then.put(step.option(), score);
					var after = first(then);
					if (!after.equals(before)) {
						moves.add(new Move(step.option(), step.criterion(), step.from(), step.to(), after));
					}
				}
			}
			return new Ranking(field.method(), places(), unranked, moves);
		}

		private List<Place> places() {
			return ranked.entrySet().stream()
					.sorted(Map.Entry.comparingByValue(WORST_FIRST.reversed()))
					.map(one -> new Place(one.getKey(), rank(one.getValue()), one.getValue()))
					.toList();
		}

		private int rank(Scored.Ranked one) {
			return 1 + (int) ranked.values().stream().filter(other -> compare(other, one) > 0).count();
		}
	}
}
