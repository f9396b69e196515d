package io.antiphon.analytics.internal.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.analytics.Analytics.Decided;
import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.internal.findings.Kinds;
import io.antiphon.analytics.internal.labels.LabelCell;
import io.antiphon.analytics.internal.labels.LabelRollUp;
import io.antiphon.analytics.internal.labels.LabelledRows;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Segment;
import io.antiphon.loop.Chain.Measured;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measure;
import io.antiphon.loop.Phrase;
import io.antiphon.text.reading.Sentiment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComplaintSharesTest {

	private static final LabelledRows SHOP = new LabelledRows()
			.at("Shop", "delivery")
			.on(LabelledRows.DAY).negative(3, LabelledRows.LATE, 0.1).negative(1, LabelledRows.REFUND, 0.1).neutral(6, 0.5)
			.on(LabelledRows.DAY.plusDays(8)).negative(1, LabelledRows.LATE, 0.1).positive(9, LabelledRows.LATE, 0.9)
			.at("Shop", "site")
			.on(LabelledRows.DAY).neutral(100, 0.5)
			.on(null).negative(20, LabelledRows.SLOW, 0.1);

	private final ComplaintShares shares = shares(SHOP, LabelledRows.TOPICS);

	@Test
	void offersTheShareOfEachTouchpointWithinItsOwnFeedback() {
		var indicators = shares.indicators();

		assertEquals(List.of("complaints/Shop/delivery/", "complaints/Shop/site/"), ids(indicators));
		var all = new Measured(indicators.getFirst(), shares).over(null).orElseThrow();
		assertEquals(5.0 / 20, all.value());
		assertEquals(20, all.n());
		assertEquals(20.0 / 120, new Measured(indicators.getLast(), shares).over(null).orElseThrow().value());
	}

	@Test
	void measuresPeriodsThatHaveFeedbackAndLeavesOutWhatHasNoDay() {
		var delivery = shares.indicators().getFirst();
		var site = shares.indicators().getLast();
		var weeks = new Period(LabelledRows.DAY, LabelledRows.DAY.plusDays(21)).split(7);

		var series = new Measured(delivery, shares).series(weeks);

		assertEquals(weeks.subList(0, 2), series.stream().map(one -> one.period()).toList());
		assertEquals(List.of(0.4, 0.1), series.stream().map(one -> one.value()).toList());
		assertEquals(0, new Measured(site, shares).series(weeks).getFirst().value());
		assertEquals(100, new Measured(site, shares).series(weeks).getFirst().n());
	}

	@Test
	void spansTheDaysOfItsOwnFeedback() {
		assertEquals(
				Optional.of(new Period(LabelledRows.DAY, LabelledRows.DAY.plusDays(9))),
				new Measured(shares.indicators().getFirst(), shares).span());
		assertEquals(
				Optional.of(new Period(LabelledRows.DAY, LabelledRows.DAY.plusDays(1))),
				new Measured(shares.indicators().getLast(), shares).span());

		var undated = shares(new LabelledRows().on(null).negative(9, LabelledRows.LATE, 0.1), LabelledRows.TOPICS);

		assertEquals(Optional.empty(), new Measured(undated.indicators().getFirst(), undated).span());
		assertEquals(1, new Measured(undated.indicators().getFirst(), undated).over(null).orElseThrow().value());
	}

	@Test
	void offersEachTopicOfAServiceThatNamesNoTouchpoint() {
		var shop = shares(new LabelledRows().at("Shop", "").negative(3, LabelledRows.LATE, 0.1).negative(1, LabelledRows.SLOW, 0.1)
				.neutral(6, 0.5), LabelledRows.TOPICS);

		var values = shop.indicators().stream()
				.map(indicator -> new Measured(indicator, shop).over(null).orElseThrow().value())
				.toList();

		assertEquals(List.of(0.4, 0.3, 0.0, 0.1), values);
		assertEquals(Phrase.naming("complaints", "late · parcel · waiting"), shop.indicators().get(1).name());
		assertEquals("share", shop.indicators().get(1).unit());
	}

	@Test
	void showsAPainPointOfATouchpointByAllComplaintsThere() {
		var finding = pain();

		assertEquals("complaints/Shop/delivery/", shares.about(finding).orElseThrow().id());
	}

	@Test
	void showsAPainPointOfAServiceByItsTopic() {
		var rows = new LabelledRows().at("Shop", "").negative(9, LabelledRows.REFUND, 0.1).neutral(20, 0.5);
		var shop = shares(rows, LabelledRows.TOPICS);

		var about = shop.about(new Kinds(null, 3).find(new Labels(rows.list(), LabelledRows.TOPICS, null)).getFirst()).orElseThrow();

		assertEquals(9.0 / 29, new Measured(about, shop).over(null).orElseThrow().value());
		assertTrue(about.name().about().contains("refund"));
	}

	@Test
	void showsAPainPointOfAnExtensionByAllComplaintsOfItsPlace() {
		var shop = shares(new LabelledRows().at("Shop", "").negative(9, LabelledRows.REFUND, 0.1).neutral(20, 0.5), LabelledRows.TOPICS);

		var about = shop.about(finding(Finding.PAIN_POINT, new Scope("Shop", "", "", null)));

		assertEquals("complaints/Shop//", about.orElseThrow().id());
	}

	@Test
	void hasNothingToShowForWhatIsNoPainPointOrAboutWhatIsNotCounted() {
		assertEquals(Optional.empty(), shares.about(finding(Finding.PRAISE, new Scope("Shop", "delivery", "", null))));
		assertEquals(Optional.empty(), shares.about(finding(Finding.PAIN_POINT, new Scope("Shop", "desk", "", null))));
		assertEquals(
				Optional.empty(),
				shares.about(finding(Finding.PAIN_POINT, new Scope("Shop", "delivery", "survey", null))));
	}

	/** A share of 0 would be a verdict on nothing. */
	@Test
	void measuresNothingForATopicThatThereIsNoMore() {
		var rows = new LabelledRows().at("Shop", "").negative(9, LabelledRows.REFUND, 0.1).neutral(20, 0.5);
		var before = shares(rows, LabelledRows.TOPICS);
		var gone = before.indicators().get(2);
		assertTrue(new Measured(gone, before).over(null).isPresent());

		var renamed = new Topic("en:money+back", "en", List.of("money", "back"));
		var after = shares(rows, List.of(LabelledRows.LATE, renamed, LabelledRows.SLOW));

		assertEquals(Optional.empty(), new Measured(gone, after).over(null));
		assertEquals(List.of(), new Measured(gone, after).series(List.of(new Period(LabelledRows.DAY, LabelledRows.DAY.plusDays(1)))));
		assertFalse(ids(after.indicators()).contains(gone.id()));
	}

	@Test
	void countsTopicsOfOneNameTogether() {
		var topics = List.of(LabelledRows.LATE, LabelledRows.LATE, LabelledRows.SLOW);
		var shop = shares(new LabelledRows().at("Shop", "").add(3, Sentiment.NEGATIVE, 0, 0.1)
				.add(2, Sentiment.NEGATIVE, 1, 0.1).neutral(5, 0.5), topics);

		assertEquals(0.5, new Measured(shop.indicators().get(1), shop).over(null).orElseThrow().value());
	}

	@Test
	void countsWhatIsToldAsATopicAndGoesOnCountingWhatAPlanWasFrozenOn() {
		var rows = new LabelledRows().at("Shop", "")
				.negative(10, LabelledRows.LATE, 0.1).negative(20, LabelledRows.SLOW, 0.1).neutral(70, 0.6);
		var apart = shares(rows, LabelledRows.TOPICS);
		var frozen = apart.indicators().stream().filter(one -> one.id().endsWith(LabelledRows.SLOW.id())).findFirst().orElseThrow();
		var topics = LabelledRows.TOPICS.stream()
				.map(topic -> topic.equals(LabelledRows.SLOW) ? topic.with(Decided.NOTHING.into(LabelledRows.LATE.id())) : topic)
				.toList();

		var merged = shares(rows, topics);

		var late = merged.indicators().stream().filter(one -> one.id().endsWith(LabelledRows.LATE.id())).findFirst().orElseThrow();
		assertEquals(0.3, new Measured(late, merged).over(null).orElseThrow().value());
		assertTrue(merged.indicators().stream().noneMatch(frozen::equals));
		assertEquals(0.2, new Measured(frozen, merged).over(null).orElseThrow().value());
	}

	@Test
	void tellsPlacesApartThatHaveSlashesInTheirNames() {
		var odd = shares(new LabelledRows().at("a/b", "c").negative(1, LabelledRows.LATE, 0.1)
				.at("a", "b/c").neutral(3, 0.5), LabelledRows.TOPICS);

		assertEquals(2, ids(odd.indicators()).stream().distinct().count());
		assertEquals(0, new Measured(odd.indicators().getFirst(), odd).over(null).orElseThrow().value());
		assertEquals(1, new Measured(odd.indicators().getLast(), odd).over(null).orElseThrow().value());
	}

	@Test
	void asksForTheRollUpThatThereIs() {
		var now = new LabelRollUp[] {LabelRollUp.NONE};
		var live = new ComplaintShares(() -> now[0]);
		assertEquals(List.of(), live.indicators());

		now[0] = new LabelRollUp(LabelCell.of(SHOP.list()), LabelledRows.TOPICS);

		assertEquals(2, live.indicators().size());
	}

	@Test
	void measuresWithinANarrowerScopeAndNothingOfASegment() {
		var rows = new LabelledRows().at("Shop", "delivery").on(LabelledRows.DAY).negative(3, LabelledRows.LATE, 0.1).neutral(6, 0.5);
		var shop = shares(rows, LabelledRows.TOPICS);
		var delivery = shop.indicators().getFirst();

		assertEquals(1, shop.measure(delivery.id(), Scope.ALL, List.of()).size());
		assertEquals(List.of(), shop.measure(delivery.id(), delivery.scope().withChannel("nobody's"), List.of()));
		assertEquals(
				List.of(),
				shop.measure(delivery.id(), delivery.scope().withSegment(new Segment("region", "north")), List.of()));
	}

	@Test
	void countsHowFeedbackSounds() {
		var rollUp = new LabelRollUp(LabelCell.of(SHOP.list()), LabelledRows.TOPICS);

		assertEquals(
				Map.of(Sentiment.NEGATIVE, 25L, Sentiment.NEUTRAL, 106L, Sentiment.POSITIVE, 9L),
				rollUp.sentiment(Scope.ALL));
		assertEquals(
				Map.of(Sentiment.NEGATIVE, 1L, Sentiment.POSITIVE, 9L),
				rollUp.sentiment(Scope.ALL.within(new Period(LabelledRows.DAY.plusDays(1), LabelledRows.DAY.plusDays(9)))));
	}

	static ComplaintShares shares(LabelledRows rows, List<Topic> topics) {
		var rollUp = new LabelRollUp(LabelCell.of(rows.list()), topics);
		return new ComplaintShares(() -> rollUp);
	}

	private static Finding pain() {
		var more = new LabelledRows().at("Shop", "delivery").negative(9, LabelledRows.LATE, 0.1).neutral(20, 0.5);
		return new Kinds(new Period(LabelledRows.DAY, LabelledRows.DAY.plusDays(1)), 3)
				.find(new Labels(more.list(), LabelledRows.TOPICS, new Period(LabelledRows.DAY, LabelledRows.DAY.plusDays(1)))).getFirst();
	}

	private static Finding finding(String kind, Scope scope) {
		var measure = new Measure("count", "", 3, 3, 3, 3, "counted");
		return new Finding("com.example/1", kind, "title", List.of(), scope, measure, List.of(new Evidence(1, 0, 1)));
	}

	private static List<String> ids(List<Indicator> indicators) {
		return indicators.stream().map(Indicator::id).toList();
	}
}
