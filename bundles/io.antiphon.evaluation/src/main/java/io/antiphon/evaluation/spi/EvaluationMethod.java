package io.antiphon.evaluation.spi;

import io.antiphon.loop.Indicator;
import io.antiphon.loop.Verdict;
import java.util.List;
import java.util.stream.IntStream;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A way to compare an indicator before and after. Offered as an OSGi service; asked under the guard whenever something is
 * judged, a stranger's on a thread of the guard and for a minute at most; keeps no state. Where it fails it is named to the
 * user, and the verdict says that there is none.
 */
@ConsumerType
public interface EvaluationMethod {

	/** Stable, e.g. "share.newcombe"; test plans name it. */
	String id();

	/** Whether it can compare values of such an indicator. */
	boolean compares(Indicator.Kind kind);

	/** Counted up whenever the same question could get another answer; test plans fix it. */
	default String version() {
		return "1";
	}

	/** Follow-up minus where the baseline would have gone on, with an interval of confidence 1 − {@link Question#errorRate}. */
	Comparison compare(Question question);

	/** The comparison after the first period of the follow-up, after the second, and so on to the last. */
	default List<Comparison> comparisons(Question question) {
		return IntStream.rangeClosed(1, question.followUp().size())
				.mapToObj(periods -> compare(question.after(periods)))
				.toList();
	}

	/**
	 * What it will be able to show after the first period of a follow-up, after the second, and so on, seen from a question without one.
	 * Periods after which it can show nothing are left out; empty where it does not foresee.
	 *
	 * @param longest number of periods to look ahead, at least 1
	 */
	default List<Foreseen> foresee(Question question, int longest) {
		return List.of();
	}

	/** After so many periods: half of the interval that is to be expected, and the standard error of the effect, both above 0. */
	record Foreseen(int periods, double half, double error) {}

	/**
	 * A difference and what it takes for granted.
	 *
	 * @param outlook how its interval would narrow with further periods, rising; empty where that is not known
	 */
	record Comparison(Verdict.Effect effect, List<Verdict.Assumption> assumptions, List<Further> outlook) {

		public Comparison {
			assumptions = List.copyOf(assumptions);
			outlook = List.copyOf(outlook);
		}

		/** One of which nobody knows how it would go on. */
		public Comparison(Verdict.Effect effect, List<Verdict.Assumption> assumptions) {
			this(effect, assumptions, List.of());
		}
	}

	/** After so many further periods the interval has this part of its width. */
	record Further(int periods, double width) {}
}
