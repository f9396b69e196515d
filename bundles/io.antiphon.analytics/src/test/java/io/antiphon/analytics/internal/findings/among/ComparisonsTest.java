package io.antiphon.analytics.internal.findings.among;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.analytics.internal.findings.among.Group.Trait;
import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Segment;
import io.antiphon.loop.Evidence;
import io.antiphon.text.reading.Sentiment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonsTest {

	private static final Group NORTH = new Group(Trait.SEGMENT, "region", "north");

	private final List<Labelled> all = new ArrayList<>();

	@Test
	void findsTheGroupThatSaysItMore() {
		add(40, true, "region=north").add(60, false, "region=north").add(30, true, "region=south").add(270, false, "region=south");

		var worse = worse(Set.of(), 3);

		assertEquals(List.of(NORTH), worse.stream().map(Worse::group).toList());
		assertEquals(0.4, worse.getFirst().share().value(), 1e-12);
		assertEquals(0.1, worse.getFirst().shareElsewhere().value(), 1e-12);
		assertTrue(worse.getFirst().q() < 1e-6);
	}

	@Test
	void comparesWithThoseOfWhomAnotherValueIsKnown() {
		add(40, true, "region=north").add(60, false, "region=north").add(30, true, "region=south").add(70, false, "region=south");
		add(500, false);

		assertEquals(List.of(), worse(Set.of(), 3));
	}

	@Test
	void comparesWithAllOthersWhereNoOtherValueIsKnown() {
		add(40, true, "member=yes").add(60, false, "member=yes").add(30, true).add(270, false);

		assertEquals(new Worse(new Group(Trait.SEGMENT, "member", "yes"), 40, 100, 30, 300, 0).share(),
				worse(Set.of(), 3).getFirst().share());
	}

	@Test
	void namesNoSmallGroup() {
		add(19, true, "region=north").add(40, false, "region=south").add(40, false, "region=east");
		assertEquals(List.of(), worse(Set.of(), 3));

		add(1, true, "region=north");
		assertEquals(List.of(NORTH), worse(Set.of(), 3).stream().map(Worse::group).toList());
		assertEquals(List.of(), worse(Set.of(), 21));
	}

	@Test
	void leavesNoFewBesideAGroupWhereNumbersAreToldOfGroupsAlone() {
		add(40, true, "region=north").add(60, false, "region=north").add(4, true, "region=south").add(270, false, "region=south");

		assertEquals(1, worse(Set.of(), 3).size());
		assertEquals(List.of(), worse(Set.of(), 10));
	}

	@Test
	void namesNoAttributeOfTooManyValues() {
		add(40, true, "region=north").add(60, false, "region=north").add(30, true, "region=south").add(270, false, "region=south");

		assertEquals(List.of(), worse(Set.of("region"), 3));
	}

	@Test
	void comparesOnlyFeedbackInALanguageInWhichItIsSaid() {
		add(40, true, "region=north").add(60, false, "region=north").add(40, true, "region=south").add(60, false, "region=south");
		var chinese = all.stream().map(one -> of(1_000 + one.feedback(), "zh", Sentiment.NEUTRAL, List.of(new Segment("region", "south"))))
				.toList();
		all.addAll(chinese);

		assertEquals(List.of(), worse(Set.of(), 3));
	}

	@Test
	void findsTheSameInAnyOrder() {
		add(40, true, "region=north", "plan=basic").add(60, false, "region=north").add(30, true, "region=south").add(270, false,
				"region=south", "plan=basic");
		var found = worse(Set.of(), 3);

		Collections.shuffle(all, new Random(7));

		assertEquals(found, worse(Set.of(), 3));
	}

	@Test
	void tellsFewFalseGroupsWhereAttributesAreShuffled() {
		var random = new Random(11);
		var runsWithAny = 0;
		for (var run = 0; run < 100; run++) {
			var comparisons = new Comparisons(Set.of(), 3);
			var pieces = new ArrayList<Labelled>();
			for (var id = 0; id < 400; id++) {
				var segments = List.of(
						new Segment("region", "r" + random.nextInt(6)), new Segment("plan", "p" + random.nextInt(3)),
						new Segment("age", "a" + random.nextInt(8)));
				pieces.add(of(id, "en", Sentiment.NEUTRAL, segments));
			}
			for (var topic = 0; topic < 10; topic++) {
				var share = 0.02 + 0.02 * topic;
				comparisons.compare("topic " + topic, pieces, pieces.stream().filter(piece -> random.nextDouble() < share).toList());
			}
			runsWithAny += comparisons.worse().isEmpty() ? 0 : 1;
		}

		// where nothing is true, the share of false ones is the share of runs with any
		assertTrue(runsWithAny <= 5, runsWithAny + " of 100");
	}

	@Test
	void findsWhatIsPlantedAmongMuchThatIsNot() {
		var random = new Random(5);
		var found = 0;
		var falseShares = 0.0;
		for (var run = 0; run < 50; run++) {
			var comparisons = new Comparisons(Set.of(), 3);
			var pieces = new ArrayList<Labelled>();
			for (var id = 0; id < 1_000; id++) {
				pieces.add(of(id, "en", Sentiment.NEUTRAL, List.of(
						new Segment("region", id % 5 == 0 ? "north" : "r" + random.nextInt(6)),
						new Segment("age", "a" + random.nextInt(8)))));
			}
			for (var topic = 0; topic < 10; topic++) {
				var planted = topic == 7;
				comparisons.compare("topic " + topic, pieces, pieces.stream()
						.filter(piece -> random.nextDouble() < (planted && piece.feedback() % 5 == 0 ? 0.35 : 0.15)).toList());
			}
			var worse = comparisons.worse();
			var told = worse.values().stream().mapToInt(List::size).sum();
			var right = worse.getOrDefault("topic 7", List.of()).stream().anyMatch(one -> one.group().equals(NORTH));
			found += right ? 1 : 0;
			falseShares += told == 0 ? 0 : (told - (right ? 1.0 : 0)) / told;
		}

		assertEquals(50, found);
		assertTrue(falseShares / 50 <= 0.05, falseShares / 50 + " false");
	}

	private List<Worse> worse(Set<String> crowded, int shared) {
		var comparisons = new Comparisons(crowded, shared);
		comparisons.compare("it", all, all.stream().filter(one -> one.sentiment() == Sentiment.NEGATIVE).toList());
		return comparisons.worse().getOrDefault("it", List.of());
	}

	private ComparisonsTest add(int count, boolean says, String... segments) {
		var of = List.of(segments).stream().map(one -> new Segment(one.split("=")[0], one.split("=")[1])).toList();
		for (var row = 0; row < count; row++) {
			all.add(of(all.size() + 1, "en", says ? Sentiment.NEGATIVE : Sentiment.NEUTRAL, of));
		}
		return this;
	}

	private static Labelled of(long id, String language, Sentiment sentiment, List<Segment> segments) {
		var context = new Context("Shop", "delivery", "survey");
		return new Labelled(id, id, context, null, language, 0.5, sentiment, 0, 0.9, 0, new Evidence(id, 0, 4), List.of(), segments);
	}
}
