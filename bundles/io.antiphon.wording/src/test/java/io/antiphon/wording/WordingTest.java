package io.antiphon.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.base.Texts;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measure;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdict.Effect;
import io.antiphon.loop.Verdict.Outcome;
import io.antiphon.wording.theirs.TheirWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordingTest {

	private static final LocalDate ACTION = LocalDate.of(2025, 3, 31);

	private static final Vocabularies WORDS = Vocabularies.of(new TheirWords()::texts);

	private final Wording english = WORDS.wording(Locale.ENGLISH);
	private final Wording chinese = WORDS.wording(Locale.SIMPLIFIED_CHINESE);
	private final Wording without = Vocabularies.NONE.wording(Locale.ENGLISH);

	@Test
	void saysAVerdictAsAFullSentence() {
		var verdict = verdict(Outcome.WORKED, new Effect(-0.09, -0.12, -0.06, 1_204), -0.05);
		var levels = new Wording.Levels(0.31, 0.22);

		assertEquals(
				"Delivery complaints fell from 31 % to 22 % (−9 points, 95 % interval −12 to −6, n = 1,204); the plan asked "
						+ "for −5: worked.",
				spaced(english.verdict(verdict, "Delivery complaints", 0.05, levels)));
		assertEquals(
				"配送投诉占比由 31% 降至 22%（−9 个百分点，95% 区间 −12～−6，n = 1,204）；方案要求 −5：有效。",
				spaced(chinese.verdict(verdict, "配送投诉占比", 0.05, levels)));
	}

	@Test
	void saysWhereAFindingIsAndHowMuchItIs() {
		var scope = new Scope("Shop", "delivery", "", null);
		var measure = new Measure("severity", "share", 0.05, 0.03, 0.07, 264, "delta");
		var finding = new Finding("f", Finding.PAIN_POINT, "late", List.of(), scope, measure, List.of(new Evidence(1, 0, 4)));

		assertEquals("delivery: late", english.finding(finding, false));
		assertEquals("Shop · delivery：late", chinese.finding(finding, true));
		assertEquals("pain point, severity 5 % (3–7 %, n = 264)", spaced(english.summary(finding)));
		assertEquals("痛点，严重度 5%（3%～7%，n = 264）", spaced(chinese.summary(finding)));
		assertFalse(Wording.ofSeveralServices(List.of(finding, finding)));
	}

	@Test
	void leavesTheLevelsOutWhereTheEffectIsNotTheirDifference() {
		var verdict = verdict(Outcome.WORKED, new Effect(-0.07, -0.10, -0.06, 1_204), -0.05);

		var sentence = english.verdict(verdict, "Delivery complaints", 0.01, new Wording.Levels(0.31, 0.22));

		assertEquals(
				"Delivery complaints fell by 7 points (99 % interval −10 to −6, n = 1,204); the plan asked for −5: worked.",
				spaced(sentence));
	}

	@Test
	void showsAsManyDecimalsAsItTakesToSeeWhatTheVerdictRestsOn() {
		var verdict = verdict(Outcome.NO_EFFECT_SHOWN, new Effect(-0.01, -0.046, 0.026, 900), -0.05);

		var sentence = english.verdict(verdict, "Delivery complaints", 0.05, null);

		assertEquals(
				"Delivery complaints fell by 1.0 points (95 % interval −4.6 to 2.6, n = 900); the plan asked for −5.0: no "
						+ "effect shown.",
				spaced(sentence));
	}

	@Test
	void addsUpAsShown() {
		var verdict = verdict(Outcome.WORKED, new Effect(-0.092, -0.12, -0.06, 1_204), -0.05);

		var sentence = english.verdict(verdict, "Delivery complaints", 0.05, new Wording.Levels(0.316, 0.224));

		assertEquals("Delivery complaints fell from 31.6 % to 22.4 % (−9.2 points", spaced(sentence).substring(0, 59));
	}

	@Test
	void saysWhatIsMissingWhereThereIsNoEffect() {
		var verdict = verdict(Outcome.NOT_ENOUGH_DATA, null, -0.05);

		assertEquals(
				"Delivery complaints: not enough data: no dates.",
				english.verdict(verdict, "Delivery complaints", 0.05, null));
		assertEquals("配送投诉占比：数据不足：没有日期。", chinese.verdict(verdict, "配送投诉占比", 0.05, null));
	}

	@Test
	void callsALatePlanRetrospective() {
		var windows = new Verdict.Compared(null, null);
		var verdict = new Verdict(
				"1", Outcome.NOT_ENOUGH_DATA, false, true, "i", "share", null, 0.05, "none", windows, List.of(), "no-dates");

		assertEquals(
				"Praise: not enough data: no dates. Retrospective: the plan was frozen after the improvement had begun.",
				english.verdict(verdict, "Praise", 0.05, null));
	}

	@Test
	void namesAnIndicatorWithItsPlace() {
		var scope = new Scope("shop", "delivery", "", null);
		var complaints = new Indicator(
				"i", Phrase.naming("complaints", "late · courier"), "share", Indicator.Kind.SHARE, Indicator.Direction.DOWN, scope);

		assertEquals("Share of complaints: late · courier (delivery)", english.indicator(complaints, false));
		assertEquals("投诉占比：late · courier（shop · delivery）", chinese.indicator(complaints, true));
		assertEquals("delivery: Share of complaints: late · courier (shop)", english.indicatorByPlace(complaints));
		assertEquals("churn", english.name(Phrase.naming("churn", "")));
		assertEquals("处理时长: h", english.name(Phrase.valueOf("处理时长: h")));
		assertEquals("Complaints per 1,000 orders", english.name(Phrase.naming("complaint-rate", "").per("orders")));
		assertEquals(
				"Complaints per 1,000 orders: late", english.name(Phrase.naming("complaint-rate", "late").per("orders")));
	}

	@Test
	void saysAConfidenceThatIsNoWholePercent() {
		var verdict = verdict(Outcome.WORKED, new Effect(-0.09, -0.12, -0.06, 1_204), -0.05);

		assertTrue(english.verdict(verdict, "Complaints", 0.05 / 3, null).contains("98.3\u00a0% interval"));
		assertTrue(english.verdict(verdict, "Complaints", 1 - 0.95, null).contains("95\u00a0% interval"));
	}

	@Test
	void keepsWordsItDoesNotKnow() {
		assertEquals("痛点", chinese.kind(Finding.PAIN_POINT));
		assertEquals("keyword", chinese.kind("keyword"));
		assertEquals("English", english.language("en"));
		assertEquals("tlh", english.language("tlh"));
	}

	@Test
	void saysAPhraseInTheWordsOfWhoeverBringsIt() {
		var worst = Phrase.saying("worst", "late", new Measure("severity", "share", 0.05, 0.03, 0.07, 264, "delta"));

		assertEquals("\"late\" is among the worst: severity 5 % (3–7 %, n = 264).", spaced(english.phrase(worst)));
		assertEquals("着手解决：配送", chinese.phrase(Phrase.saying("act-on", "配送", null)));
		assertEquals("their own way", english.method("theirs"));
	}

	@Test
	void whatHasNoWordsHereStaysReadable() {
		var worst = Phrase.saying("worst", "late", new Measure("severity", "share", 0.05, 0.03, 0.07, 264, "delta"));
		var verdict = verdict(Outcome.NOT_ENOUGH_DATA, null, -0.05);

		assertEquals("late (severity 5 % (3–7 %, n = 264))", spaced(without.phrase(worst)));
		assertEquals("delivery", without.phrase(Phrase.saying("act-on", "delivery", null)));
		assertEquals("as written", without.phrase(Phrase.valueOf("as written")));
		assertEquals("pain-point", without.kind(Finding.PAIN_POINT));
		assertEquals("mean.welch", without.method("mean.welch"));
		assertEquals(
				"Complaints: not enough data: \"no-dates\", for which nothing here has words.",
				without.verdict(verdict, "Complaints", 0.05, null));
		assertEquals("broken", english.method("broken"));
	}

	@Test
	void theFirstThatHasAWordIsHeard() {
		var both = Vocabularies.of(locale -> Texts.of(WordingTest.class, locale), new TheirWords()::texts);

		assertEquals("pain point", both.wording(Locale.ENGLISH).kind(Finding.PAIN_POINT));
	}

	private static Verdict verdict(Outcome outcome, @Nullable Effect effect, double least) {
		var windows = new Verdict.Compared(
				new Period(ACTION.minusWeeks(6), ACTION), new Period(ACTION, ACTION.plusWeeks(8)));
		return new Verdict(
				"1", outcome, false, false, "i", "share", effect, least, "newcombe", windows, List.of(), "no-dates");
	}

	private static String spaced(String sentence) {
		return sentence.replace('\u00a0', ' ');
	}
}
