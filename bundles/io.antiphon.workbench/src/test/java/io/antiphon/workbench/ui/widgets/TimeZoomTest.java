package io.antiphon.workbench.ui.widgets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.drawing.Space;
import io.antiphon.drawing.TimeLine;
import io.antiphon.drawing.TimeLineLayout;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Shape;
import io.antiphon.drawing.shape.TextMeasure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimeZoomTest {

	private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

	/** A span each week, each a week long. */
	private static TimeLine weeks(int count) {
		var spans = new ArrayList<TimeLine.Span>();
		for (int week = 0; week < count; week++) {
			var from = FIRST.plusWeeks(week);
			spans.add(new TimeLine.Span("w" + week, "", from, from.plusWeeks(1), "week " + week, "open", Role.ACCENT));
		}
		return new TimeLine("", List.of("", "", "", ""), spans, null, Locale.ENGLISH);
	}

	private static TimeLineLayout layout(TimeLine line) {
		return line.layout(Space.wide(1_000, TextMeasure.ESTIMATE));
	}

	/** Which of the spans have bars, those beside the stretch being told in words. */
	private static long bars(TimeLineLayout shown, int count) {
		return shown.rows(0, count, TextMeasure.ESTIMATE).shapes().stream().filter(Shape.Box.class::isInstance).count();
	}

	private static LocalDate week(int number) {
		return FIRST.plusWeeks(number);
	}

	@Test
	void ofAYearAllDaysAreShown() {
		var line = layout(weeks(52));

		assertEquals(TimeZoom.WHOLE, TimeZoom.opening(line, week(40)));
		assertSame(line, TimeZoom.WHOLE.at(line));
	}

	@Test
	void opensWhereTodayIsIfSomethingIsToBeDoneNowOrLaterAndElseAtTheEnd() {
		var weeks = weeks(208);
		var line = layout(weeks);

		var now = TimeZoom.opening(line, week(100));
		var over = TimeZoom.opening(line, week(230));

		assertEquals(0, bars(now.at(line), 20));
		assertEquals(now, now.showing(week(100), line));
		assertEquals(over, over.showing(week(208), line));
		assertEquals(99, TimeZoom.place(weeks.spans(), week(100)));
		assertEquals(207, TimeZoom.place(weeks.spans(), week(230)));
	}

	@Test
	void theDaysGoWithTheSpanThatIsLookedAt() {
		var weeks = weeks(208);
		var line = layout(weeks);
		var now = TimeZoom.opening(line, week(100));

		var first = now.showing(weeks.spans().getFirst(), line);

		assertEquals(20, bars(first.at(line), 20));
		assertEquals(first, first.showing(weeks.spans().get(3), line));
		assertTrue(first.showsAny(weeks.spans().subList(0, 3)));
		assertTrue(!first.showsAny(weeks.spans().subList(200, 203)));
	}

	@Test
	void aDayIsInSightWhereItIsAmongThoseThatAreShown() {
		var line = layout(weeks(208));
		var now = TimeZoom.opening(line, week(100));

		assertTrue(now.shows(week(100), line) && !now.shows(week(10), line));
		assertTrue(!TimeZoom.WHOLE.shows(week(230), line));
		assertTrue(now.by(1, line).by(1, line).showing(week(100), line).shows(week(100), line));
	}

	@Test
	void theSameDaysAreShownThoughALaterOneIsAdded() {
		var zoom = TimeZoom.opening(layout(weeks(208)), week(100));

		var before = zoom.at(layout(weeks(208))).head(TextMeasure.ESTIMATE).shapes();
		var after = zoom.at(layout(weeks(209))).head(TextMeasure.ESTIMATE).shapes();

		assertEquals(before, after);
	}

	@Test
	void thePartNeverLeavesTheDaysThereAre() {
		var line = layout(weeks(208));
		var zoom = TimeZoom.opening(line, week(207));

		assertEquals(zoom, zoom.panned(1, line));
		assertTrue(bars(zoom.at(line), 208) < 208 && bars(zoom.at(line), 208) > 40, () -> bars(zoom.at(line), 208) + " bars");
		assertEquals(bars(zoom.at(line), 208), bars(zoom.panned(-1, line).at(line), 208), 1);
	}

	@Test
	void goesNoCloserThanSenseAndKeepsTheMiddle() {
		var line = layout(weeks(8));
		var closest = TimeZoom.WHOLE.by(1, line).by(1, line).by(1, line).by(1, line);

		assertEquals(closest, closest.by(1, line));
		assertEquals(TimeZoom.WHOLE, closest.by(-1, line).by(-1, line).by(-1, line));
		assertEquals(new TimeZoom(FIRST.plusDays(14), 28), TimeZoom.WHOLE.by(1, line));
	}
}
