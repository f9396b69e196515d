package io.antiphon.evaluation.internal.methods;

import io.antiphon.loop.Measurement;
import io.antiphon.loop.Verdict;
import io.antiphon.testkit.ComparisonContract;
import java.util.List;

class SeriesStepContractTest extends ComparisonContract {

	@Override
	protected Verdict.Effect compare(List<Measurement> baseline, List<Measurement> followUp, double errorRate) {
		return SeriesStep.agreed().compare(Series.question(baseline, followUp, errorRate)).effect();
	}
}
