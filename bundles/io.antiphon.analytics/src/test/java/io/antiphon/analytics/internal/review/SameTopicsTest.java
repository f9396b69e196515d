package io.antiphon.analytics.internal.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.analytics.Analytics.Decided;
import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.internal.labels.LabelledRows;
import io.antiphon.analytics.internal.labels.Understanding.Twins;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SameTopicsTest {

	private static final List<Topic> TOPICS = LabelledRows.TOPICS;
	private static final int SLOW = TOPICS.indexOf(LabelledRows.SLOW);
	private static final int LATE = TOPICS.indexOf(LabelledRows.LATE);
	private static final List<Twins> TWINS = List.of(new Twins(SLOW, LATE));
	private static final LabelledRows FEW_SLOW = rows(5, 20);

	@Test
	void theSmallerIsToldAsTheLarger() {
		assertEquals(LabelledRows.LATE.id(), into(FEW_SLOW, Earlier.NONE).get(SLOW));
		assertEquals(LabelledRows.SLOW.id(), into(rows(20, 5), Earlier.NONE).get(LATE));
	}

	@Test
	void whatWasToldAsTheOtherBeforeStaysSoThoughItIsTheLargerNow() {
		var before =
				new Earlier(List.of(LabelledRows.LATE.with(Decided.NOTHING.into(LabelledRows.SLOW.id())), LabelledRows.SLOW), Map.of());

		assertEquals(LabelledRows.SLOW.id(), into(FEW_SLOW, before).get(LATE));
		assertEquals("", into(FEW_SLOW, before).get(SLOW));
	}

	@Test
	void whatPeopleDecideGoesBeforeIt() {
		var apart = new Earlier(List.of(), Map.of(), Map.of(LabelledRows.SLOW.id(), Decided.NOTHING.into(LabelledRows.SLOW.id())));
		var merged = new Earlier(List.of(), Map.of(), Map.of(LabelledRows.SLOW.id(), Decided.NOTHING.into(LabelledRows.REFUND.id())));

		assertEquals("", into(FEW_SLOW, apart).get(SLOW));
		assertEquals(LabelledRows.REFUND.id(), into(FEW_SLOW, merged).get(SLOW));
	}

	@Test
	void whatCustomersOfDifferentServicesSayStaysApart() {
		var rows = new LabelledRows()
				.at("Bank", "").negative(20, LabelledRows.SLOW, 0.1)
				.at("Shop", "").negative(20, LabelledRows.LATE, 0.1);

		assertEquals("", into(rows, Earlier.NONE).get(SLOW));
		assertEquals("", into(rows, Earlier.NONE).get(LATE));
	}

	private static LabelledRows rows(int slow, int late) {
		return new LabelledRows().negative(slow, LabelledRows.SLOW, 0.1).negative(late, LabelledRows.LATE, 0.1);
	}

	/** What each topic is told as. */
	private static List<String> into(LabelledRows rows, Earlier earlier) {
		return SameTopics.told(earlier.decided(TOPICS), TWINS, rows.list(), earlier).stream().map(topic -> topic.decided().into()).toList();
	}
}
