package io.antiphon.analytics.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.analytics.Review;
import io.antiphon.analytics.Review.Failure;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Measure;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.testkit.InMemoryFeedback;
import io.antiphon.wording.Block;
import io.antiphon.wording.Section;
import io.antiphon.wording.Vocabularies;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingChapterTest {

	private static final Measure SEVERITY = new Measure("severity", "share", 0.12, 0.09, 0.15, 1_204, "delta");

	private final FakeAnalytics analytics = new FakeAnalytics();
	private final InMemoryFeedback feedback = new InMemoryFeedback();

	@Test
	void opensAFindingToTheWordsItRestsOn() {
		feedback.put(FeedbackExamples.said(1, "late again, and late before")).put(FeedbackExamples.said(2, "never came"));
		analytics.review = new Review(
				List.of(finding("a", SEVERITY, new Evidence(1, 0, 4), new Evidence(1, 16, 20), new Evidence(2, 0, 5))),
				List.of());

		var item = assertInstanceOf(Block.Item.class, section(Locale.ENGLISH).blocks().getLast());

		assertEquals("late", item.title());
		var quotes = item.details().stream().filter(Block.Quote.class::isInstance).map(Block.Quote.class::cast).toList();
		assertEquals(List.of(new Block.Span(0, 4), new Block.Span(16, 20)), quotes.getFirst().spans());
		assertEquals("never came", quotes.getLast().text());
		assertEquals("file.csv, line 2", quotes.getLast().origin());
		assertTrue(item.summary().contains("12 % (9–15 %".replace(' ', '\u00a0').replace("\u00a0(", " (")), item.summary());
	}

	@Test
	void saysInTheReadersLanguageWhatWasWrongWithAnAnalyzer() {
		analytics.review = new Review(
				List.of(), List.of(new Failure("com.example", "outside"), new Failure("org.example", "no network")));

		assertTrue(said(Locale.ENGLISH).contains("com.example failed and was left out: a finding of it cites words"));
		assertTrue(said(Locale.ENGLISH).contains("org.example failed and was left out: no network."));
		assertTrue(said(Locale.SIMPLIFIED_CHINESE).contains("引用了所给反馈之外的文字"));
	}

	@Test
	void givesNoUnitToTheMeasureOfAnExtension() {
		feedback.put(FeedbackExamples.said(1, "word"));
		analytics.review = new Review(
				List.of(finding("a", new Measure("mentions", "", 12, 10, 14, 12, "counted"), new Evidence(1, 0, 4))), List.of());

		assertFalse(said(Locale.ENGLISH).contains("%"));
		assertTrue(said(Locale.ENGLISH).contains("12 (10–14, n"));
	}

	@Test
	void namesAllEvidenceInDataAndSomeInWords() {
		var evidence = new ArrayList<Evidence>();
		for (var id = 1; id <= 20; id++) {
			feedback.put(FeedbackExamples.said(id, "late"));
			evidence.add(new Evidence(id, 0, 4));
		}
		analytics.review = new Review(List.of(finding("a", SEVERITY, evidence.toArray(Evidence[]::new))), List.of());

		var section = section(Locale.ENGLISH);

		var finding = ((List<?>) section.data().get("findings")).getFirst();
		assertEquals(20, ((Map<?, ?>) finding).get("evidenceCount"));
		assertEquals(20, ((List<?>) ((Map<?, ?>) finding).get("evidence")).size());
		assertTrue(section.blocks().toString().contains("12 more pieces"));
	}

	@Test
	void saysThatNothingWasFound() {
		assertTrue(said(Locale.ENGLISH).contains("Nothing was found"));
	}

	private String said(Locale locale) {
		return section(locale).blocks().toString();
	}

	private Section section(Locale locale) {
		var access = new Access.Issuer().issue("lin", Purpose.IMPROVE_SERVICE, Instant.EPOCH);
		return new FindingChapter(analytics, feedback, Vocabularies.of(new AnalyticsVocabularyComponent()::texts).wording(locale))
				.section(access);
	}

	private static Finding finding(String id, Measure measure, Evidence... evidence) {
		return new Finding(
				id, Finding.PAIN_POINT, "late", List.of("late"), Scope.ALL.withService("Shop"), measure, List.of(evidence));
	}
}
