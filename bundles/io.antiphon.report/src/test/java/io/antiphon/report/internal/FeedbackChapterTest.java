package io.antiphon.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.feedback.Context;
import io.antiphon.feedback.Tally;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.testkit.InMemoryFeedback;
import io.antiphon.wording.Block;
import io.antiphon.wording.Section;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeedbackChapterTest {

	private static final LocalDate MONDAY = LocalDate.of(2025, 1, 6);
	private static final Context DELIVERY = new Context("shop", "delivery", "review");

	@Test
	void countsByLanguageAndContext() {
		var section = section(
				Locale.ENGLISH,
				new Tally.Cell(MONDAY, DELIVERY, "zh", 3),
				new Tally.Cell(MONDAY.plusDays(1), DELIVERY, "en", 4),
				new Tally.Cell(null, new Context("shop", "", ""), "", 1));

		assertEquals(
				Map.of("feedback", Map.of("count", 8L, "languages", Map.of("zh", 3L, "en", 4L, "und", 1L))), section.data());
		assertEquals(
				new Block.Paragraph("8 pieces of feedback, 6 Jan 2025 – 7 Jan 2025. 1 of them has no date."),
				section.blocks().getFirst());
		var table = (Block.Table) section.blocks().get(2);
		assertEquals(
				List.of("shop", "delivery", "review", "7", "88\u00a0%"),
				table.rows().getFirst().stream().map(Block.Cell::text).toList());
		assertEquals("not named", table.rows().get(1).get(1).text());
	}

	@Test
	void drawsWeeksWithoutFeedbackAsNone() {
		var section = section(
				Locale.SIMPLIFIED_CHINESE,
				new Tally.Cell(MONDAY.plusDays(6), DELIVERY, "zh", 3),
				new Tally.Cell(MONDAY.plusWeeks(3), DELIVERY, "zh", 5));

		var chart = (Block.Chart) section.blocks().getLast();

		assertEquals(List.of(3.0, 0.0, 0.0, 5.0), chart.points().stream().map(Block.Point::value).toList());
		assertEquals(MONDAY, chart.points().getFirst().at());
	}

	@Test
	void saysSoWhereNothingHasADate() {
		var section = section(Locale.SIMPLIFIED_CHINESE, new Tally.Cell(null, DELIVERY, "zh", 3));

		assertEquals(new Block.Paragraph("共 3 条反馈，均无日期。"), section.blocks().getFirst());
		assertTrue(section.blocks().stream().noneMatch(Block.Chart.class::isInstance));
	}

	@Test
	void saysSoWhereThereIsNothing() {
		var section = section(Locale.ENGLISH);

		assertEquals(List.of(new Block.Paragraph("There is no feedback yet.")), section.blocks());
		assertEquals(Map.of("feedback", Map.of("count", 0L, "languages", Map.of())), section.data());
	}

	@Test
	void namesTheLargestContextsAndCountsTheOthers() {
		var cells = new ArrayList<Tally.Cell>();
		IntStream.range(0, 60).forEach(at -> cells.add(new Tally.Cell(MONDAY, new Context("s" + at, "", ""), "en", 100 - at)));

		var table = (Block.Table) section(Locale.ENGLISH, cells.toArray(Tally.Cell[]::new)).blocks().get(2);

		assertEquals(51, table.rows().size());
		assertEquals(List.of("10 more", "455"), List.of(table.rows().getLast().get(0).text(), table.rows().getLast().get(3).text()));
	}

	private static Section section(Locale locale, Tally.Cell... cells) {
		var access = new Access.Issuer().issue("tester", Purpose.EXPORT, Instant.EPOCH);
		return new FeedbackChapter(new InMemoryFeedback().tallying(new Tally(List.of(cells)))).section(locale, access);
	}
}
