package io.antiphon.analytics.internal.maps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.TopicMap.Spot;
import io.antiphon.analytics.TopicMap;
import io.antiphon.analytics.internal.labels.Aspect;
import io.antiphon.analytics.internal.labels.LabelCell;
import io.antiphon.analytics.internal.labels.LabelRollUp;
import io.antiphon.analytics.internal.review.Merged;
import io.antiphon.analytics.internal.store.KeptLabels.Label;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Scope;
import io.antiphon.text.reading.Sentiment;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CartographerTest {

	private static final List<Topic> TOPICS =
			IntStream.range(0, 60).mapToObj(index -> new Topic("en:" + index, "en", List.of("t" + index))).toList();

	@Test
	void putsTopicsThatAreSaidTogetherNearEachOther() {
		var map = map(Stream.of(both(0, 1), both(0, 1), both(2, 2)), cell(0, "app", 30), cell(1, "app", 20), cell(2, "app", 10));

		assertTrue(distance(map, 0, 1) < distance(map, 0, 2), map::toString);
	}

	@Test
	void putsTopicsOfTheSamePlacesNearEachOther() {
		var map = map(Stream.empty(), cell(0, "app", 30), cell(1, "app", 20), cell(2, "phone", 10));

		assertTrue(distance(map, 0, 1) < distance(map, 0, 2), map::toString);
	}

	@Test
	void countsPiecesAndComplaintsOfTheScopeTheLargestFirst() {
		var map = new Cartographer(
				rollUp(cell(0, "app", 3), cell(1, "app", 20), cell(2, "phone", 90)), together(Stream.empty()), topic -> true)
				.of(Scope.ALL.withChannel("app"));

		assertEquals(List.of("en:1", "en:0"), map.spots().stream().map(spot -> spot.topic().id()).toList());
		assertEquals(20, map.spots().getFirst().pieces());
		assertEquals(20, map.spots().getFirst().complaints());
	}

	@Test
	void showsFortyAtMostAndNoneThatMayNotBeTold() {
		var cells = IntStream.range(0, 60).mapToObj(topic -> cell(topic, "app", 100 - topic)).toArray(LabelCell[]::new);

		var map = new Cartographer(rollUp(cells), together(Stream.empty()), topic -> topic != 5).of(Scope.ALL);

		assertEquals(TopicMap.MOST, map.spots().size());
		assertTrue(map.spots().stream().noneMatch(spot -> spot.topic().id().equals("en:5")));
		assertEquals(List.of(), new Cartographer(LabelRollUp.NONE, together(Stream.empty()), topic -> true).of(Scope.ALL).spots());
	}

	private static TopicMap map(Stream<Label> labels, LabelCell... cells) {
		return new Cartographer(rollUp(cells), together(labels), topic -> true).of(Scope.ALL);
	}

	private static Together together(Stream<Label> labels) {
		return Together.of(labels, Merged.of(TOPICS), TOPICS.size());
	}

	private static LabelRollUp rollUp(LabelCell... cells) {
		return new LabelRollUp(List.of(cells), TOPICS);
	}

	private static Label both(int one, int other) {
		return new Label(Sentiment.NEGATIVE, 0.9, one, List.of(new Aspect(other, Sentiment.NEGATIVE, 0, 3)));
	}

	private static LabelCell cell(int topic, String channel, long count) {
		return new LabelCell(null, new Context("Shop", "", channel), "en", Sentiment.NEGATIVE, topic, count);
	}

	private static double distance(TopicMap map, int one, int other) {
		var a = spot(map, one);
		var b = spot(map, other);
		return Math.hypot(a.x() - b.x(), a.y() - b.y());
	}

	private static Spot spot(TopicMap map, int topic) {
		return map.spots().stream().filter(one -> one.topic().id().equals("en:" + topic)).findFirst().orElseThrow();
	}
}
