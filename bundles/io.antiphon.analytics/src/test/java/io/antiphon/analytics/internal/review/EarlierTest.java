package io.antiphon.analytics.internal.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.internal.findings.Kinds;
import io.antiphon.analytics.internal.indicators.ComplaintShares;
import io.antiphon.analytics.internal.labels.LabelCell;
import io.antiphon.analytics.internal.labels.LabelRollUp;
import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.analytics.internal.labels.LabelledRows;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.loop.Chain.Measured;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Phrase;
import io.antiphon.text.reading.Sentiment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EarlierTest {

	private static final Topic WAIT = topic("en", "wait", "hold");
	private static final Topic HOLD = topic("en", "hold", "phone");
	private static final Topic BAGS = topic("en", "bag", "lost");

	@Test
	void keepsTheIdOfATopicThatIsNamedByOtherTermsNow() {
		var earlier = earlier(List.of(WAIT, BAGS), 0, 0, 0, 0, 1, 1, 1);

		var renamed = renamed(earlier, List.of(BAGS, HOLD), labelled(1, 1, 1, 0, 0, 0, 0, 1, 1, 1));

		assertEquals(
				List.of(BAGS, new Topic(WAIT.id(), "en", HOLD.terms())), renamed, "what came later has no say in it");
	}

	@Test
	void givesAnIdToTheLargerPartOfATopicThatFellApart() {
		var earlier = earlier(List.of(WAIT), 0, 0, 0, 0, 0);

		var renamed = renamed(earlier, List.of(HOLD, BAGS), labelled(0, 0, 1, 1, 1));

		assertEquals(List.of(HOLD.id(), WAIT.id()), ids(renamed));
	}

	@Test
	void givesTopicsThatBecameOneTheIdOfTheLarger() {
		var earlier = earlier(List.of(WAIT, BAGS), 0, 0, 1, 1, 1);

		assertEquals(List.of(BAGS.id()), ids(renamed(earlier, List.of(HOLD), labelled(0, 0, 0, 0, 0))));
	}

	@Test
	void doesNotTakeForTheSameWhatHasLittleInCommonOrAnotherLanguage() {
		var earlier = earlier(List.of(WAIT), 0, 0, 0, 0, 0, 0, -1, -1, -1, -1);

		assertEquals(List.of(HOLD.id()), ids(renamed(earlier, List.of(HOLD), labelled(0, -1, -1, -1, -1, -1, 0, 0, 0, 0))));
		assertEquals(
				List.of("zh:慢"), ids(renamed(earlier, List.of(topic("zh", "慢")), labelled(0, 0, 0, 0, 0, 0, -1, -1, -1, -1))));
	}

	@Test
	void givesNoIdTwice() {
		var earlier = earlier(List.of(WAIT), 0, 0, 0, 0);

		var renamed = renamed(earlier, List.of(HOLD, WAIT), labelled(0, 0, 0, 0, 1, 1, 1));

		assertEquals(List.of(WAIT.id(), WAIT.id() + "~2"), ids(renamed));
	}

	@Test
	void leavesTopicsAsTheyAreWhereThereWasNoReview() {
		assertEquals(List.of(WAIT, BAGS), renamed(Earlier.NONE, List.of(WAIT, BAGS), labelled(0, 0, 1, 1)));
	}

	@Test
	void doesNotDependOnTheOrderOfFeedback() {
		var random = new Random(5);
		var before = new HashMap<Long, Integer>();
		var now = new ArrayList<Labelled>();
		for (var id = 1; id <= 200; id++) {
			before.put((long) id, random.nextInt(-1, 3));
			now.add(labelled(id, random.nextInt(4) == 0 ? random.nextInt(-1, 3) : before.get((long) id)));
		}
		var earlier = new Earlier(LabelledRows.TOPICS, before);
		var found = List.of(HOLD, BAGS, topic("zh", "退款"));
		var renamed = renamed(earlier, found, now);

		Collections.shuffle(now, random);

		assertEquals(renamed, renamed(earlier, found, now));
		assertEquals(ids(LabelledRows.TOPICS), ids(renamed));
	}

	@Test
	void keepsAnIndicatorMeasurableThatAPlanWasFrozenOn() {
		var rows = new LabelledRows().at("Shop", "").negative(6, LabelledRows.LATE, 0.1).neutral(14, 0.5);
		var first = new Kinds(null, 3).find(new Labels(rows.list(), LabelledRows.TOPICS, null)).getFirst();
		var frozen = shares(rows.list(), LabelledRows.TOPICS).about(first).orElseThrow();
		rows.negative(4, LabelledRows.REFUND, 0.1).negative(6, LabelledRows.LATE, 0.1);
		var before = new HashMap<Long, Integer>();
		rows.list().subList(0, 20).forEach(row -> before.put(row.feedback(), row.topic()));
		var found = List.of(topic("en", "tardy", "courier"), LabelledRows.REFUND, LabelledRows.SLOW);

		var renamed = renamed(new Earlier(LabelledRows.TOPICS, before), found, rows.list());
		var later = shares(rows.list(), renamed);

		var indicator = later.indicators().stream().filter(one -> one.id().equals(frozen.id())).findFirst().orElseThrow();
		assertEquals(Phrase.naming("complaints", "tardy · courier"), indicator.name());
		assertEquals(12.0 / 30, new Measured(indicator, later).over(null).orElseThrow().value());
		var findings = new Kinds(null, 3).find(new Labels(rows.list(), renamed, null));
		assertEquals(1, findings.stream().map(Finding::id).filter(first.id()::equals).count());
	}

	private static ComplaintShares shares(List<Labelled> rows, List<Topic> topics) {
		return new ComplaintShares(() -> new LabelRollUp(LabelCell.of(rows), topics));
	}

	private static Topic topic(String language, String... terms) {
		return new Topic(language + ":" + String.join("+", terms), language, List.of(terms));
	}

	private static List<Topic> renamed(Earlier earlier, List<Topic> found, List<Labelled> now) {
		return earlier.renamed(found, now.stream(), index -> index);
	}

	/** Feedback 1, 2, 3 … about these topics. */
	private static Earlier earlier(List<Topic> topics, int... about) {
		var labels = new HashMap<Long, Integer>();
		for (var index = 0; index < about.length; index++) {
			labels.put(index + 1L, about[index]);
		}
		return new Earlier(topics, Map.copyOf(labels));
	}

	private static List<Labelled> labelled(int... about) {
		var rows = new ArrayList<Labelled>();
		for (var index = 0; index < about.length; index++) {
			rows.add(labelled(index + 1L, about[index]));
		}
		return rows;
	}

	private static Labelled labelled(long feedback, int topic) {
		var row = new LabelledRows().add(1, Sentiment.NEGATIVE, topic, 0.1).list().getFirst();
		return new Labelled(
				feedback, row.place(), row.context(), row.day(), "en", 0.1, Sentiment.NEGATIVE, -0.5, 0.9, topic, row.evidence(), List.of(),
				List.of());
	}

	private static List<String> ids(List<Topic> topics) {
		return topics.stream().map(Topic::id).toList();
	}
}
