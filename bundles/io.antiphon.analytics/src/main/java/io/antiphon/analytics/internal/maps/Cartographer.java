package io.antiphon.analytics.internal.maps;

import io.antiphon.analytics.TopicMap.Spot;
import io.antiphon.analytics.TopicMap;
import io.antiphon.analytics.internal.labels.LabelCell;
import io.antiphon.analytics.internal.labels.LabelRollUp;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Scope;
import io.antiphon.statistics.Scaling;
import io.antiphon.text.reading.Sentiment;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Draws up the map of the topics of a scope: how near two are is the mean of the cosine of the pieces that speak of them and that of the places where they are spoken of. */
final class Cartographer {

	private static final Comparator<Context> ORDER =
			Comparator.comparing(Context::service).thenComparing(Context::touchpoint).thenComparing(Context::channel);

	/** What is counted of a topic. */
	private static final class Said {

		private long pieces;
		private long complaints;
		private final Map<Context, Long> places = new TreeMap<>(ORDER); // sums depend on the order of their terms

		void add(LabelCell cell) {
			pieces += cell.count();
			complaints += cell.sentiment() == Sentiment.NEGATIVE ? cell.count() : 0;
			places.merge(cell.context(), cell.count(), Long::sum);
		}

		double cosine(Said other) {
			var product = places.entrySet().stream()
					.mapToDouble(place -> (double) place.getValue() * other.places.getOrDefault(place.getKey(), 0L))
					.sum();
			var norm = Math.sqrt(squares() * other.squares());
			return norm == 0 ? 0 : product / norm;
		}

		private double squares() {
			return places.values().stream().mapToDouble(count -> (double) count * count).sum();
		}
	}

	private final LabelRollUp rollUp;
	private final Together together;
	private final IntPredicate told;

	/** {@code told}: whether the topic of an index may be told. */
	Cartographer(LabelRollUp rollUp, Together together, IntPredicate told) {
		this.rollUp = rollUp;
		this.together = together;
		this.told = told;
	}

	TopicMap of(Scope scope) {
		var said = said(scope);
		var shown = said.keySet().stream()
				.sorted(Comparator.comparingLong((Integer topic) -> -said.get(topic).pieces).thenComparing(topic -> topics(topic)))
				.filter(told::test)
				.limit(TopicMap.MOST)
				.toList();
		var places = Scaling.classical(distances(shown, said));
		return new TopicMap(IntStream.range(0, shown.size())
				.mapToObj(at -> {
					var counts = said.get(shown.get(at));
					return new Spot(
							rollUp.topics().get(shown.get(at)), places[at][0], places[at][1], counts.pieces, counts.complaints);
				})
				.toList());
	}

	private String topics(int topic) {
		return rollUp.topics().get(topic).id();
	}

	private Map<Integer, Said> said(Scope scope) {
		var period = scope.period();
		var said = new HashMap<Integer, Said>();
		rollUp.within(period == null ? List.of() : List.of(period)).stream()
				.filter(cell -> cell.topic() >= 0 && cell.topic() < rollUp.topics().size() && rollUp.topics().get(cell.topic()).own())
				.filter(cell -> scope.contains(cell.context(), cell.occurrence()))
				.forEach(cell -> said.computeIfAbsent(cell.topic(), fresh -> new Said()).add(cell));
		return said;
	}

	private double[][] distances(List<Integer> shown, Map<Integer, Said> said) {
		var distances = new double[shown.size()][shown.size()];
		for (var one = 0; one < shown.size(); one++) {
			for (var other = 0; other < one; other++) {
				var near = (together.cosine(shown.get(one), shown.get(other)) + said.get(shown.get(one)).cosine(said.get(shown.get(other))))
						/ 2;
				distances[one][other] = Math.max(0, 1 - near);
				distances[other][one] = distances[one][other];
			}
		}
		return distances;
	}
}
