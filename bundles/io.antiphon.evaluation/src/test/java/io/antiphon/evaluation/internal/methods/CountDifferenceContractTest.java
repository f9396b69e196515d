package io.antiphon.evaluation.internal.methods;

import io.antiphon.loop.Measurement;
import io.antiphon.loop.Verdict;
import io.antiphon.testkit.ComparisonContract;
import java.util.List;

class CountDifferenceContractTest extends ComparisonContract {

	@Override
	protected Verdict.Effect compare(List<Measurement> baseline, List<Measurement> followUp, double errorRate) {
		return CountDifference.shares().compare(Series.question(baseline, followUp, errorRate)).effect();
	}
}
