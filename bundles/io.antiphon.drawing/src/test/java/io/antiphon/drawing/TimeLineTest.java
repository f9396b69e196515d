package io.antiphon.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.drawing.shape.Drawing;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Shape;
import io.antiphon.drawing.shape.Shape.Spot;
import io.antiphon.drawing.shape.Shape.Stroke;
import io.antiphon.drawing.shape.Shape.Words;
import io.antiphon.drawing.shape.Stop;
import io.antiphon.drawing.shape.TextMeasure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeLineTest {

	private static final double ROW = 30;

	private final TimeLineLayout layout = layout(Pictures.actions());

	private static TimeLineLayout layout(TimeLine line) {
		return line.layout(Space.wide(900, TextMeasure.ESTIMATE));
	}

	private static Drawing rows(TimeLineLayout layout, int from, int count) {
		return layout.rows(from, count, TextMeasure.ESTIMATE);
	}

	private static <T extends Shape> Stream<T> shapes(Drawing drawing, Class<T> kind) {
		return drawing.shapes().stream().filter(kind::isInstance).map(kind::cast);
	}

	/** Those with a bend: the lines of arrows, without their heads. */
	private static List<Stroke> elbows(Drawing drawing) {
		return shapes(drawing, Stroke.class).filter(stroke -> stroke.through().size() > 3).toList();
	}

	private static Shape.Box bar(Drawing drawing, int row) {
		return shapes(drawing, Shape.Box.class).filter(box -> box.y() == row * ROW + 10).findFirst().orElseThrow();
	}

	private static List<String> words(Drawing drawing) {
		return shapes(drawing, Words.class).map(Words::text).toList();
	}

	@Test
	void anArrowLeadsFromTheEndOfWhatIsBeforeToTheStartOfWhatIsAfter() {
		var drawing = rows(layout, 0, 4);

		var first = elbows(drawing).getFirst();
		assertEquals(new Spot(bar(drawing, 0).x() + bar(drawing, 0).width(), 15), first.through().getFirst());
		assertEquals(new Spot(bar(drawing, 1).x(), ROW + 15), first.through().getLast());
		assertEquals(Role.GOAL, first.role());
	}

	@Test
	void anArrowGoesRoundWhereWhatIsAfterBeginsTooEarly() {
		var back = elbows(rows(layout, 0, 4)).getLast();

		assertEquals(6, back.through().size());
		assertEquals(Role.DIM, back.role());
	}

	@Test
	void arrowsLeadOnlyBetweenWhatIsDrawnAndHasDays() {
		assertEquals(3, elbows(rows(layout, 0, 4)).size());
		assertEquals(1, elbows(rows(layout, 1, 2)).size());
		assertEquals(0, elbows(rows(layout, 2, 2)).size());
	}

	@Test
	void aSlipLeadsFromAHollowMarkOnThePromisedDayToTheLastDay() {
		var drawing = rows(layout, 0, 4);

		var marks = shapes(drawing, Shape.Disc.class).toList();
		var lines = shapes(drawing, Stroke.class).filter(Stroke::dashed).toList();
		assertEquals(1, marks.size());
		assertEquals(null, marks.getFirst().fill());
		assertEquals(Role.HURT, marks.getFirst().frame());
		assertEquals(bar(drawing, 1).x() + bar(drawing, 1).width() * 15 / 20, marks.getFirst().x(), 1e-9);
		assertEquals(bar(drawing, 1).x() + bar(drawing, 1).width(), lines.getFirst().through().getLast().x(), 1e-9);
	}

	@Test
	void slipsAndWhatIsBeforeAreToldInWordsAndInTheTable() {
		var said = layout.said(1);

		assertEquals("Train · Lead · from – to · promised for 28 Apr 2026, 5 days later · open · after Second tour", said);
		assertTrue(Pictures.actions().about().contains(said));
		assertEquals(
				List.of("Train", "Lead", "from – to · promised for 28 Apr 2026, 5 days later", "open · after Second tour"),
				Pictures.actions().table().rows().get(1));
	}

	@Test
	void todayIsALineThroughAllOfThemWithItsName() {
		assertTrue(words(layout.head(TextMeasure.ESTIMATE)).contains("today"));
		assertTrue(shapes(rows(layout, 0, 4), Stroke.class).anyMatch(
				stroke -> stroke.through().getFirst().y() == 0 && stroke.through().getLast().y() == 4 * ROW));
	}

	@Test
	void todayIsLeftOutWhereItIsFarFromAllDays() {
		var actions = Pictures.actions();

		var later = new TimeLine(actions.title(), actions.header(), actions.spans(), Pictures.MONDAY.plusYears(1), Locale.ENGLISH);

		assertTrue(!words(layout(later).head(TextMeasure.ESTIMATE)).contains("today"));
		assertEquals(bar(rows(layout, 0, 4), 1), bar(rows(layout(later), 0, 4), 1));
	}

	@Test
	void everySpanIsAStopThatOpensIt() {
		var stops = rows(layout, 1, 2).stops();

		assertEquals(List.of("a2", "a3"), stops.stream().map(Stop::target).toList());
		assertEquals(List.of(0.0, ROW), stops.stream().map(Stop::y).toList());
		assertEquals(2, layout.place("a3").orElseThrow());
	}

	@Test
	void whateverIsDrawnOfItHasTheColumnsAndDaysOfTheWhole() {
		var alone = rows(layout, 2, 1);
		var all = rows(layout, 0, 4);

		assertEquals(bar(all, 2).x(), bar(alone, 0).x());
		assertEquals(bar(all, 2).width(), bar(alone, 0).width());
		assertEquals(ROW, alone.height());
	}

	@Test
	void whatLiesBesideAStretchIsToldInItsDays() {
		var part = layout.within(Pictures.MONDAY.plusDays(12), Pictures.MONDAY.plusDays(19));

		var words = words(rows(part, 0, 3));

		assertTrue(words.contains("‹ from – to"), words::toString);
		assertTrue(words.contains("from – to ›"), words::toString);
		assertEquals(1, shapes(rows(part, 0, 3), Shape.Box.class).count());
	}

	@Test
	void noArrowLeadsOverTheDaysOfWhatLiesBesideTheStretch() {
		var part = layout.within(Pictures.MONDAY.plusDays(12), Pictures.MONDAY.plusDays(19));

		assertEquals(0, elbows(rows(part, 0, 4)).size());
	}

	@Test
	void ofAFewWeeksTheFirstDayIsNamedWithItsYearAndTheFirstOfTheNext() {
		var words = words(layout.within(LocalDate.of(2026, 12, 7), LocalDate.of(2027, 1, 18)).head(TextMeasure.ESTIMATE));

		assertEquals(2, words.stream().filter(word -> word.matches(".* 202[67]")).count(), words::toString);
		assertTrue(words.containsAll(List.of("7 Dec 2026", "14 Dec")), words::toString);
	}

	@Test
	void ofManyOnlyThoseInSightAreDrawn() {
		var spans = new ArrayList<>(Collections.nCopies(20_000, Pictures.actions().spans().getFirst()));

		var drawing = rows(layout(new TimeLine("", List.of("", "", "", ""), spans, null, Locale.ENGLISH)), 19_990, 30);

		assertEquals(10, drawing.stops().size());
		assertEquals(10 * ROW, drawing.height());
	}

	@Test
	void allCardsOfAWidthAreEquallyHigh() {
		var bare = new ActionCard("", "x", "", "", false, List.of(), "");

		assertEquals(Pictures.drawn(Pictures.actionCard(), 240).height(), Pictures.drawn(bare, 240).height());
	}

	@Test
	void whatIsLateIsToldByABadgeAndNotByColourAlone() {
		var card = Pictures.actionCard();

		assertTrue(words(Pictures.drawn(card, 240)).contains("! 逾期"));
		assertTrue(card.about().contains("逾期 · 等待 2 项"));
	}
}
