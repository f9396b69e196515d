package io.antiphon.evaluation.internal.methods;

import io.antiphon.base.Period;
import io.antiphon.evaluation.spi.Question;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Measurement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Series of weeks as a source of numbers returns them. */
public final class Series {

	public static final LocalDate START = LocalDate.of(2026, 1, 5);

	private Series() {}

	public static Measurement week(int week, double value, double n) {
		var from = START.plusWeeks(week);
		return new Measurement("indicator", new Period(from, from.plusWeeks(1)), value, n, Double.NaN, "test");
	}

	/** Two windows, looked at once; the kind is what the asked method compares anyway. */
	public static Question question(List<Measurement> baseline, List<Measurement> followUp, double errorRate) {
		return new Question(Kind.SHARE, baseline, followUp, errorRate);
	}

	/** Weeks with these values, each over n observations. */
	public static List<Measurement> values(double n, double... values) {
		var weeks = new ArrayList<Measurement>();
		for (var value : values) {
			weeks.add(week(weeks.size(), value, n));
		}
		return weeks;
	}

	/** Weeks in which {@code hits[i]} of {@code n[i]} were so. */
	public static List<Measurement> counts(long[] hits, long[] n) {
		var weeks = new ArrayList<Measurement>();
		for (var index = 0; index < n.length; index++) {
			weeks.add(week(index, (double) hits[index] / n[index], n[index]));
		}
		return weeks;
	}
}
