package io.antiphon.evaluation.internal.methods;

import io.antiphon.evaluation.spi.EvaluationMethod;
import io.antiphon.evaluation.spi.Question;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.TestPlan.Looks;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdict.Assumption;
import io.antiphon.statistics.Interval;
import io.antiphon.statistics.interrupted.Interruption;
import io.antiphon.statistics.interrupted.SeriesTerms;
import io.antiphon.statistics.interrupted.Shifts;
import io.antiphon.statistics.interrupted.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The step of a series at the action, by {@link Interruption}: with a level alone, with a level and the trend that was there before, or under
 * both at once. Under both the interval reaches from the lower of the two lower ends to the higher of the two upper ones: whether a series
 * drifts or has merely moved cannot be told from few periods, and the two suppositions err to opposite sides, so that a change is believed
 * where it does not hang on the choice between them. Seasons and days of the week are allowed for as {@link SeriesReading} finds them.
 */
public final class SeriesStep implements EvaluationMethod {

	/** The one that is chosen where nobody chooses: level and trend must agree. */
	public static final String AGREED = "its.agreed";

	/** Least number of periods before, and after. */
	static final int LEAST_BEFORE = 6;
	static final int LEAST_AFTER = 2;

	/** Least number of periods of the later half of a follow-up that says whether an effect lasts. */
	private static final int LEAST_LATER = 4;
	/** Share of shifts below which a change is not one of many. */
	private static final double FEW = 0.1;

	private static final int[] FURTHER = {1, 2, 3, 4, 5, 6, 8, 10, 13, 16, 20, 26, 32, 39, 52, 65, 78, 104, 130, 156, 208, 260};

	private final String id;
	private final boolean level;
	private final boolean trend;

	private SeriesStep(String id, boolean level, boolean trend) {
		this.id = id;
		this.level = level;
		this.trend = trend;
	}

	public static SeriesStep level() {
		return new SeriesStep("its.level", true, false);
	}

	public static SeriesStep trend() {
		return new SeriesStep("its.trend", false, true);
	}

	/** Under both suppositions at once. */
	public static SeriesStep agreed() {
		return new SeriesStep(AGREED, true, true);
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public boolean compares(Indicator.Kind kind) {
		return true;
	}

	/** Unbounded where there are too few periods, or the series does not scatter. */
	@Override
	public Comparison compare(Question question) {
		return comparisons(question, question.followUp().size()).getLast();
	}

	@Override
	public List<Comparison> comparisons(Question question) {
		return comparisons(question, 1);
	}

	private List<Comparison> comparisons(Question question, int first) {
		var reading = new SeriesReading(question);
		var comparisons = new ArrayList<Comparison>();
		var suppositions = suppositions(reading.terms());
		int least = Math.max(LEAST_AFTER, reading.least(suppositions.getLast()));
		int from = Math.max(first, least);
		for (int after = first; after < Math.min(from, reading.after() + 1); after++) {
			comparisons.add(tooFew(reading, question, after));
		}
		if (reading.before() < LEAST_BEFORE || from > reading.after()) {
			for (int after = from; after <= reading.after(); after++) {
				comparisons.add(tooFew(reading, question, after));
			}
			return List.copyOf(comparisons);
		}
		var looks = suppositions.stream()
				.map(terms -> Interruption.looks(reading.series(), terms, reading.series().before() + from))
				.toList();
		for (int look = 0; look < looks.getFirst().size(); look++) {
			int at = look;
			comparisons.add(comparison(reading, question, looks.stream().map(steps -> steps.get(at)).toList(), from + look));
		}
		return List.copyOf(comparisons);
	}

	/** Under the wider of the two suppositions. */
	@Override
	public List<Foreseen> foresee(Question question, int longest) {
		var reading = new SeriesReading(question);
		var terms = suppositions(reading.terms()).getLast();
		int least = Math.max(LEAST_AFTER, reading.least(terms));
		if (reading.before() < LEAST_BEFORE || least > longest || reading.untold(terms)) {
			return List.of();
		}
		double level = 1 - question.errorRate();
		return Interruption.ahead(reading.series(), terms, IntStream.rangeClosed(least, longest).toArray()).stream()
				.map(ahead -> new Foreseen(
						ahead.periods(),
						question.looks() == Looks.ONCE ? ahead.half(level) : ahead.halfOfSequence(level),
						ahead.error()))
				.filter(foreseen -> Double.isFinite(foreseen.half()))
				.toList();
	}

	private List<SeriesTerms> suppositions(SeriesTerms terms) {
		var suppositions = new ArrayList<SeriesTerms>();
		if (level) {
			suppositions.add(terms);
		}
		if (trend) {
			suppositions.add(terms.withTrend());
		}
		return suppositions;
	}

	private static Comparison tooFew(SeriesReading reading, Question question, int after) {
		var effect = new Verdict.Effect(
				reading.difference(after), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, reading.answers(question, after));
		return new Comparison(effect, List.of(enough(reading, after)));
	}

	private Comparison comparison(SeriesReading reading, Question question, List<Step> steps, int after) {
		double level = 1 - question.errorRate();
		var intervals = steps.stream()
				.map(step -> question.looks() == Looks.ONCE ? step.interval(level) : step.sequence(level))
				.toList();
		boolean agree = intervals.stream().map(SeriesStep::side).distinct().count() == 1;
		double value = (agree ? steps.getFirst() : steps.getLast()).value();
		double low = intervals.stream().mapToDouble(Interval::low).min().orElseThrow();
		double high = intervals.stream().mapToDouble(Interval::high).max().orElseThrow();
		var effect = new Verdict.Effect(value, Math.min(low, value), Math.max(high, value), reading.answers(question, after));
		var assumptions = new ArrayList<Assumption>();
		assumptions.add(enough(reading, after));
		assumptions.add(new Assumption("scatter", steps.getLast().scatters(), ""));
		assumptions.add(new Assumption("memory", true, String.format(Locale.ROOT, "r = %.2f", steps.getFirst().memory())));
		if (intervals.size() > 1) {
			assumptions.add(new Assumption("trend", agree, ""));
		}
		assumptions.addAll(reading.assumptions());
		if (after == reading.after()) {
			assumptions.addAll(checks(reading, effect, level));
		}
		return new Comparison(effect, assumptions, after == reading.after() ? outlook(reading) : List.of());
	}

	/** What can be looked at once all periods are there. */
	private List<Assumption> checks(SeriesReading reading, Verdict.Effect effect, double level) {
		var checks = new ArrayList<Assumption>();
		if (reading.after() >= 2 * LEAST_LATER) {
			checks.add(lasting(reading, effect.value(), level));
		}
		if (reading.before() >= 2 * LEAST_BEFORE) {
			checks.add(placebo(reading, level));
		}
		boolean claimed = effect.low() > 0 || effect.high() < 0;
		double share = Shifts.share(reading.values(), reading.before());
		checks.add(new Assumption("shifts", !claimed || share <= FEW, String.format(Locale.ROOT, "p = %.3f", share)));
		return checks;
	}

	/** Whether an action in the middle of the baseline, where there was none, would have shown nothing either. */
	private Assumption placebo(SeriesReading reading, double level) {
		var sides = suppositions(reading.terms()).stream()
				.map(terms -> side(Interruption.step(reading.placebo(), terms).interval(level)))
				.distinct()
				.toList();
		boolean nothing = sides.size() > 1 || sides.getFirst() == 0;
		return new Assumption("placebo", nothing, "");
	}

	/** −1, 0 or 1: the side of 0 on which the interval lies. */
	private static int side(Interval interval) {
		return interval.low() > 0 ? 1 : interval.high() < 0 ? -1 : 0;
	}

	private static Assumption enough(SeriesReading reading, int after) {
		boolean enough = reading.before() >= LEAST_BEFORE && after >= LEAST_AFTER;
		return new Assumption("enough-series", enough, reading.before() + " + " + after);
	}

	/** Whether the later half of the follow-up alone may still show half of the effect. */
	private static Assumption lasting(SeriesReading reading, double value, double level) {
		var later = Interruption.step(reading.series(reading.after() / 2), reading.terms());
		var interval = later.interval(level);
		boolean lasting = value < 0 ? interval.low() <= value / 2 : interval.high() >= value / 2;
		return new Assumption("lasting", lasting, "");
	}

	private List<Further> outlook(SeriesReading reading) {
		var widths = Interruption.outlook(reading.series(), suppositions(reading.terms()).getLast(), FURTHER);
		return IntStream.range(0, FURTHER.length).mapToObj(i -> new Further(FURTHER[i], widths[i])).toList();
	}
}
