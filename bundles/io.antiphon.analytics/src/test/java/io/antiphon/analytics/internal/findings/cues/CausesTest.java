package io.antiphon.analytics.internal.findings.cues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.analytics.internal.labels.Understanding.Meaning;
import io.antiphon.analytics.internal.labels.Understanding.Part;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Evidence;
import io.antiphon.statistics.Proportions;
import io.antiphon.text.reading.Sentiment;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CausesTest {

	private static final Scope SHOP = new Scope("Shop", "", "", null);

	private final Causes causes = new Causes();

	@Test
	void namesTheCauseOfAnEnglishComplaint() {
		assertEquals(Set.of(Cause.DELIVERY), causes.named("The lamp came three days late and was broken", "en"));
		assertEquals(Set.of(Cause.SUPPORT), causes.named("Nobody answers the hotline", "en"));
		assertEquals(Set.of(Cause.SKILLS), causes.named("The man at the desk was rude, he had no idea", "en"));
		assertEquals(Set.of(Cause.DESIGN), causes.named("The payment page is confusing and overpriced besides", "en"));
		assertEquals(Set.of(), causes.named("I am not happy with the lamp", "en"));
	}

	@Test
	void namesTheCauseOfAChineseComplaint() {
		assertEquals(Set.of(Cause.DELIVERY), causes.named("灯晚了三天才送到，灯罩还破损", "zh"));
		assertEquals(Set.of(Cause.SUPPORT), causes.named("打了五次都没人接", "zh"));
		assertEquals(Set.of(Cause.SKILLS), causes.named("柜台的人爱理不理", "zh"));
		assertEquals(Set.of(Cause.DESIGN), causes.named("这盏灯设计得太窄", "zh"));
		assertEquals(Set.of(), causes.named("我对这盏灯不满意", "zh"));
	}

	@Test
	void takesAWordForItselfAlone() {
		assertEquals(Set.of(), causes.named("A plate of chocolate and a template", "en"));
		assertEquals(Set.of(), causes.named("昨晚的晚餐", "zh"));
		assertEquals(Set.of(Cause.DESIGN), causes.named("米饭太少了", "zh"));
		assertEquals(Set.of(), causes.named("Lately I was there", "en"));
		assertEquals(Set.of(), causes.named("late", "de"));
	}

	@Test
	void findsTheCauseThatMostComplaintsName() {
		see(9, "It came late");
		see(2, "The man was rude");
		see(9, "I did not like it");

		var likely = causes.of(SHOP, topic -> topic == 0).orElseThrow();

		assertEquals(Cause.DELIVERY, likely.cause());
		assertEquals(Proportions.wilson(9, 20, 0.95), likely.share());
	}

	@Test
	void namesNoneWhereFewNameItOrTwoAreNearlyAlike() {
		see(4, "It came late");
		assertTrue(causes.of(SHOP, topic -> true).isEmpty());

		see(6, "It came late");
		see(6, "The man was rude");
		assertTrue(causes.of(SHOP, topic -> true).isEmpty());

		see(100, "I did not like it");
		see(10, "It came late");
		assertTrue(causes.of(SHOP, topic -> true).isEmpty());
	}

	@Test
	void looksAtTheTopicAndThePlaceAlone() {
		see(8, "It came late");

		assertTrue(causes.of(SHOP, topic -> topic == 1).isEmpty());
		assertTrue(causes.of(new Scope("Café", "", "", null), topic -> true).isEmpty());
		assertTrue(causes.of(new Scope("Shop", "delivery", "", null), topic -> true).isPresent());
	}

	@Test
	void looksAtTheClausesThatComplainOfTheTopic() {
		var text = "Late it came. Rude was another one.";
		var parts = List.of(new Part(Sentiment.NEGATIVE, -0.9, 0, 0, 12), new Part(Sentiment.NEGATIVE, -0.5, 1, 14, 34));
		for (var piece = 0; piece < 6; piece++) {
			causes.see(text, new Meaning(Sentiment.NEGATIVE, -0.9, 0.9, 0, parts, 0), labelled(Sentiment.NEGATIVE));
			causes.see(text, new Meaning(Sentiment.POSITIVE, 0.9, 0.9, 0, parts, 0), labelled(Sentiment.POSITIVE));
		}

		var likely = causes.of(SHOP, topic -> true).orElseThrow();

		assertEquals(Cause.DELIVERY, likely.cause());
		assertEquals(Proportions.wilson(6, 6, 0.95), likely.share());
	}

	private void see(int pieces, String text) {
		var part = new Part(Sentiment.NEGATIVE, -0.9, 0, 0, text.length());
		for (var piece = 0; piece < pieces; piece++) {
			causes.see(text, new Meaning(Sentiment.NEGATIVE, -0.9, 0.9, 0, List.of(part), 0), labelled(Sentiment.NEGATIVE));
		}
	}

	private static Labelled labelled(Sentiment sentiment) {
		var context = new Context("Shop", "delivery", "survey");
		return new Labelled(1, 1, context, null, "en", 0, sentiment, 0, 0.9, 0, new Evidence(1, 0, 4), List.of(), List.of());
	}
}
