package io.antiphon.analytics.internal.indicators;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Course;
import io.antiphon.analytics.internal.findings.PainPoints;
import io.antiphon.analytics.internal.labels.LabelCell;
import io.antiphon.analytics.internal.labels.LabelRollUp;
import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Finding;
import io.antiphon.statistics.ChangePoints;
import io.antiphon.text.reading.Sentiment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Courses of what is said, from a roll-up; all of one roll-up have the same periods. */
public final class Courses {

	/** Of changes told beside hundreds of findings few may be none. */
	private static final double LEVEL = 0.99;
	/** Longer than this, weeks are too many to be seen apart. */
	private static final int MOST_WEEKS = 104;

	private final LabelRollUp rollUp;
	private final List<Period> periods;

	public Courses(LabelRollUp rollUp) {
		this.rollUp = rollUp;
		var days = rollUp.cells().stream().map(LabelCell::day).filter(Objects::nonNull).toList();
		this.periods = Period.spanning(days).map(span -> periods(span, rollUp.monthly())).orElse(List.of());
	}

	private static List<Period> periods(Period span, boolean monthly) {
		if (!monthly && span.days() <= 7 * MOST_WEEKS) {
			return span.grained();
		}
		var months = new ArrayList<Period>();
		for (var month = span.from().withDayOfMonth(1); month.isBefore(span.to()); month = month.plusMonths(1)) {
			months.add(new Period(month, month.plusMonths(1)));
		}
		return months;
	}

	/** Of what a finding of ours says where it was found, over all days; empty where it is about no topic of the roll-up. */
	public Optional<Course> of(Finding finding) {
		var place = finding.scope().within(null);
		var sentiment = switch (finding.kind()) {
			case Finding.PAIN_POINT -> Sentiment.NEGATIVE;
			case Finding.PRAISE -> Sentiment.POSITIVE;
			default -> null;
		};
		return finding.kind().equals(Finding.EXPECTATION) // cells do not know who asks
				? Optional.empty()
				: topic(finding).map(topic -> of(place, sentiment, topic));
	}

	/** The topic that a finding is about, by its id; empty where it is about none. */
	public Optional<Topic> topic(Finding finding) {
		var place = finding.scope().within(null);
		return rollUp.topics().stream()
				.filter(topic -> PainPoints.id(finding.kind(), place, topic).equals(finding.id()))
				.findFirst();
	}

	/** Of what sounds so, {@code null} for any way, and is about a topic, {@code null} for any, among all feedback of a scope. */
	public Course of(Scope scope, @Nullable Sentiment sentiment, @Nullable Topic topic) {
		var about = topic == null ? -1 : rollUp.topics().indexOf(topic);
		Predicate<LabelCell> says =
				cell -> (sentiment == null || cell.sentiment() == sentiment) && (topic == null || cell.topic() == about);
		var counts = new long[periods.size()];
		var all = new long[periods.size()];
		var places = new TreeMap<LocalDate, Integer>();
		for (var index = 0; index < periods.size(); index++) {
			places.put(periods.get(index).from(), index);
		}
		for (var cell : rollUp.cells()) {
			var day = cell.day();
			if (day != null && scope.contains(cell.context(), cell.occurrence())) {
				var at = places.floorEntry(day).getValue();
				all[at] += cell.count();
				counts[at] += says.test(cell) ? cell.count() : 0;
			}
		}
		var points = new ArrayList<Course.Point>();
		for (var index = 0; index < periods.size(); index++) {
			points.add(new Course.Point(periods.get(index), counts[index], all[index]));
		}
		return new Course(points, ChangePoints.ofShares(counts, all, LEVEL).stream().map(at -> periods.get(at).from()).toList());
	}
}
