package io.antiphon.evaluation.internal.methods;

import io.antiphon.base.Period;
import io.antiphon.evaluation.spi.Question;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.TestPlan.Looks;
import io.antiphon.loop.Verdict.Assumption;
import io.antiphon.statistics.interrupted.InterruptedSeries;
import io.antiphon.statistics.interrupted.SeriesTerms;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question as a series: its values, less those of the scope that is set beside (difference in differences), with the part of their
 * variance that is sampling; and what the periods themselves let one suppose of seasons and days of the week.
 */
final class SeriesReading {

	private static final double DAYS_A_YEAR = 365.2425;
	private static final double YEARS_FOR_A_SEASON = 1.95;
	private static final int DAYS_A_WEEK = 7;
	private static final int WEEKS_FOR_WEEKDAYS = 2;

	private final List<Point> history;
	private final List<Point> baseline;
	private final List<Point> followUp;
	private final double days;
	private final boolean beside;
	private final boolean counted;

	/** The value of a period, less what it is set beside, and its sampling variance. */
	private record Point(LocalDate from, double value, double n, double sampling) {}

	SeriesReading(Question question) {
		this.beside = !question.reference().isEmpty();
		this.counted = question.kind() == Kind.SHARE || question.kind() == Kind.RATE;
		this.days = days(question);
		var reference = new Reference(question);
		var before = new Counted(question.kind(), question.baseline());
		this.history = points(question.history(), before, reference);
		this.baseline = points(question.baseline(), before, reference);
		boolean once = question.looks() == Looks.ONCE; // whoever looks again and again must not see what comes later
		var after = once ? new Counted(question.kind(), question.followUp()) : before;
		this.followUp = points(question.followUp(), after, reference);
	}

	private static List<Point> points(List<Measurement> series, Counted counted, Reference reference) {
		return series.stream()
				.map(one -> reference.less(period(one), one.value(), one.n(), counted.sampling(one.n())))
				.filter(Objects::nonNull)
				.map(one -> (Point) one)
				.toList();
	}

	private static Period period(Measurement measurement) {
		return Objects.requireNonNull(measurement.period(), "a series has periods");
	}

	/** The usual length of the periods. */
	private static double days(Question question) {
		var lengths = Stream.of(question.history(), question.baseline(), question.followUp())
				.flatMap(List::stream)
				.mapToDouble(one -> period(one).days())
				.sorted()
				.toArray();
		return lengths[lengths.length / 2];
	}

	int before() {
		return baseline.size();
	}

	int after() {
		return followUp.size();
	}

	/** The least number of periods after for which {@code supposed} can be told at all. */
	int least(SeriesTerms supposed) {
		return Math.max(1, supposed.coefficients() + 2 - history.size() - baseline.size());
	}

	/** Whether the periods before do not suffice for {@code supposed}, with a single one after. */
	boolean untold(SeriesTerms supposed) {
		return history.size() + baseline.size() <= supposed.coefficients();
	}

	InterruptedSeries series() {
		return series(0);
	}

	/** Without so many of the first periods after the action. */
	InterruptedSeries series(int without) {
		return series(baseline, followUp.subList(without, followUp.size()));
	}

	/** The periods before alone, as if there had been an action in the middle of the baseline. */
	InterruptedSeries placebo() {
		int middle = baseline.size() / 2;
		return series(baseline.subList(0, middle), baseline.subList(middle, baseline.size()));
	}

	/** The values of both windows. */
	double[] values() {
		return Stream.concat(baseline.stream(), followUp.stream()).mapToDouble(Point::value).toArray();
	}

	private InterruptedSeries series(List<Point> before, List<Point> after) {
		var points = Stream.of(history, before, after).flatMap(List::stream).toList();
		var first = points.getFirst().from();
		return new InterruptedSeries(
				points.stream().mapToDouble(point -> ChronoUnit.DAYS.between(first, point.from()) / days).toArray(),
				points.stream().mapToDouble(Point::value).toArray(),
				points.stream().mapToDouble(Point::sampling).toArray(),
				counted,
				history.size() + before.size());
	}

	/** Without a trend. */
	SeriesTerms terms() {
		boolean daily = days == 1 && baseline.size() + history.size() >= WEEKS_FOR_WEEKDAYS * DAYS_A_WEEK;
		return new SeriesTerms(
				false, daily ? DAYS_A_WEEK : 0, years() >= YEARS_FOR_A_SEASON ? DAYS_A_YEAR / days : 0, history.size());
	}

	private double years() {
		var first = (history.isEmpty() ? baseline : history).getFirst().from();
		return (ChronoUnit.DAYS.between(first, baseline.getLast().from()) + days) / DAYS_A_YEAR;
	}

	/** What returns, and what is set beside. */
	List<Assumption> assumptions() {
		var assumptions = new ArrayList<Assumption>();
		boolean seen = years() >= YEARS_FOR_A_SEASON;
		assumptions.add(new Assumption("season", seen || beside ? true : null, ""));
		if (days == 1) {
			assumptions.add(new Assumption("weekdays", terms().week() > 0 ? true : null, ""));
		}
		if (beside) {
			assumptions.add(new Assumption("shared-course", null, ""));
		}
		return assumptions;
	}

	/** The plain difference of the means of both windows. */
	double difference(int after) {
		return mean(followUp.subList(0, after)) - mean(baseline);
	}

	private static double mean(List<Point> points) {
		return points.stream().mapToDouble(Point::value).average().orElse(0);
	}

	/** Observations in both windows. */
	long answers(Question question, int after) {
		return Math.round(Stream.concat(baseline.stream(), followUp.subList(0, after).stream()).mapToDouble(Point::n).sum());
	}

	/** The sampling variance of a value of n, from what its window shows. */
	private static final class Counted {

		private final double chance;

		Counted(Kind kind, List<Measurement> window) {
			double n = window.stream().mapToDouble(Measurement::n).sum();
			double events = window.stream().mapToDouble(one -> one.value() * one.n()).sum();
			double share = (events + 0.5) / (n + 1); // never 0: chance makes 0 of little too
			this.chance = switch (kind) {
				case SHARE -> share * (1 - share);
				case RATE -> share;
				case MEAN, VOLUME -> 1;
			};
		}

		double sampling(double n) {
			return chance / n;
		}
	}

	/** What is subtracted: the scope that is set beside; of amounts, brought to the same size before the action. */
	private static final class Reference {

		private final Map<Period, Measurement> beside;
		private final Counted counted;
		private final double size;

		Reference(Question question) {
			beside = question.reference().stream().collect(Collectors.toMap(SeriesReading::period, Function.identity()));
			var action = period(question.baseline().getLast()).to();
			counted = new Counted(question.kind(), question.reference().stream()
					.filter(one -> question.looks() == Looks.ONCE || !period(one).to().isAfter(action))
					.toList());
			size = question.kind() == Kind.VOLUME ? size(question) : 1;
		}

		private double size(Question question) {
			double ours = 0;
			double theirs = 0;
			for (var one : question.baseline()) {
				var other = beside.get(period(one));
				ours += other == null ? 0 : one.value();
				theirs += other == null ? 0 : other.value();
			}
			return theirs == 0 ? 1 : ours / theirs;
		}

		/** Nothing where there is something set beside, but not in this period. */
		@Nullable
		Point less(Period period, double value, double n, double sampling) {
			if (beside.isEmpty()) {
				return new Point(period.from(), value, n, sampling);
			}
			var other = beside.get(period);
			return other == null
					? null
					: new Point(period.from(), value - size * other.value(), n, sampling + size * size * counted.sampling(other.n()));
		}
	}
}
