package io.antiphon.evaluation.spi;

import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.Verdict;
import java.util.List;
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

	/**
	 * Follow-up minus baseline with an interval of confidence 1 − {@code errorRate}. Both series have at least one
	 * observation and are in the order of time.
	 */
	Comparison compare(List<Measurement> baseline, List<Measurement> followUp, double errorRate);

	/** A difference and what it takes for granted. */
	record Comparison(Verdict.Effect effect, List<Verdict.Assumption> assumptions) {

		public Comparison {
			assumptions = List.copyOf(assumptions);
		}
	}
}
