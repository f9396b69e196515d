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

	@Test
	void ofAYearAllDaysAreShown() {
		var line = layout(weeks(52));

		assertEquals(TimeZoom.WHOLE, TimeZoom.fitting(line));
		assertSame(line, TimeZoom.WHOLE.at(null, line));
	}

	@Test
	void ofSeveralYearsAPartIsShownThatGoesWithTheFirstInSight() {
		var weeks = weeks(208);
		var line = layout(weeks);
		var zoom = TimeZoom.fitting(line);

		assertTrue(zoom.level() > 0);
		assertTrue(bars(zoom.at(weeks.spans().get(0), line), 20) == 20);
		assertEquals(0, bars(zoom.at(weeks.spans().get(150), line), 20));
	}

	@Test
	void thePartNeverLeavesTheDaysThereAre() {
		var weeks = weeks(208);
		var line = layout(weeks);
		var zoom = TimeZoom.fitting(line);

		var last = zoom.at(weeks.spans().getLast(), line);

		assertEquals(FIRST.plusWeeks(208), line.last().orElseThrow());
		assertEquals(208L, bars(line, 208));
		assertTrue(bars(last, 208) < 208 && bars(last, 208) > 40, () -> bars(last, 208) + " bars");
	}

	@Test
	void goesNoCloserThanSense() {
		var line = layout(weeks(8));
		var closest = TimeZoom.WHOLE.by(1, line).by(1, line).by(1, line).by(1, line);

		assertEquals(closest, closest.by(1, line));
		assertEquals(TimeZoom.WHOLE, closest.by(-1, line).by(-1, line).by(-1, line));
	}
}
