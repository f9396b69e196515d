package io.antiphon.analytics.internal.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.analytics.Course;
import io.antiphon.analytics.internal.findings.Kinds;
import io.antiphon.analytics.internal.labels.LabelCell;
import io.antiphon.analytics.internal.labels.LabelRollUp;
import io.antiphon.analytics.internal.labels.LabelledRows;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.text.reading.Sentiment;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class CoursesTest {

	@Test
	void countsWhatAFindingSaysAmongAllThatIsSaidThere() {
		var rows = weeks(12, week -> week < 6 ? 5 : 30);

		var course = course(rows);

		assertEquals(12, course.points().size());
		assertEquals(new Course.Point(week(0), 5, 105), course.points().getFirst());
		assertEquals(List.of(week(6).from()), course.changes());
		assertEquals(Course.Direction.UP, course.direction());
	}

	@Test
	void saysWhereItGoes() {
		assertEquals(Course.Direction.DOWN, course(weeks(12, week -> week < 6 ? 30 : 5)).direction());
		assertEquals(Course.Direction.STEADY, course(weeks(12, week -> 20 + week % 3)).direction());
		assertEquals(Course.Direction.NEW, course(weeks(12, week -> week < 6 ? 0 : 20)).direction());
		assertEquals(Course.Direction.GONE, course(weeks(12, week -> week < 6 ? 20 : 0)).direction());
		assertEquals(Course.Direction.UNKNOWN, course(weeks(3, week -> 20)).direction());
	}

	@Test
	void goesByMonthsWhereNumbersAreToldOfMonthsOrWeeksAreTooMany() {
		var rows = weeks(12, week -> 20);
		var monthly = new Courses(new LabelRollUp(LabelCell.of(rows.list()), LabelledRows.TOPICS).ofMonths());

		var points = monthly.of(Scope.ALL, Sentiment.NEGATIVE, null).points();

		assertEquals(1, points.getFirst().period().from().getDayOfMonth());
		assertEquals(3, points.size());
		assertEquals(240, points.stream().mapToLong(Course.Point::count).sum());
	}

	@Test
	void hasNoCourseOfWhatIsAboutNoTopic() {
		var rows = weeks(12, week -> 20);
		var finding = new Kinds(null, 3).find(new Labels(rows.list(), LabelledRows.TOPICS, null)).getFirst();

		assertEquals(Optional.empty(), new Courses(LabelRollUp.NONE).of(finding));
		assertEquals(List.of(), new Courses(LabelRollUp.NONE).of(Scope.ALL, null, null).points());
	}

	private static Course course(LabelledRows rows) {
		var finding = new Kinds(null, 3).find(new Labels(rows.list(), LabelledRows.TOPICS, null)).getFirst();
		return new Courses(new LabelRollUp(LabelCell.of(rows.list()), LabelledRows.TOPICS)).of(finding).orElseThrow();
	}

	/** A hundred who say nothing in each week, and those who complain. */
	private static LabelledRows weeks(int weeks, IntUnaryOperator complaints) {
		var rows = new LabelledRows();
		for (var week = 0; week < weeks; week++) {
			rows.on(LabelledRows.DAY.plusWeeks(week)).negative(complaints.applyAsInt(week), LabelledRows.LATE, 0.1);
			rows.neutral(100, 0.6);
		}
		return rows;
	}

	private static Period week(int week) {
		return new Period(LabelledRows.DAY.plusWeeks(week), LabelledRows.DAY.plusWeeks(week + 1));
	}
}
