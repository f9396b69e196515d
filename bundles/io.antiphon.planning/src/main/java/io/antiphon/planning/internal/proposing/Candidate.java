package io.antiphon.planning.internal.proposing;

import io.antiphon.loop.Chain;
import io.antiphon.loop.Chain.Measured;
import io.antiphon.loop.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** A pain point worth an improvement, with the indicator that will show whether it gets better. */
record Candidate(Finding finding, Measured measured) {

	/**
	 * The worst pain points, worst first, at most {@code most}. Of several that the same indicator would show only the worst
	 * is taken: two improvements judged by one number could not be told apart.
	 */
	static List<Candidate> worst(List<Finding> findings, Chain chain, int most) {
		var candidates = new ArrayList<Candidate>();
		var indicators = new HashSet<String>();
		for (var finding : findings) {
			if (candidates.size() < most && finding.kind().equals(Finding.PAIN_POINT)) {
				chain.about(finding)
						.filter(measured -> indicators.add(measured.indicator().id()))
						.ifPresent(measured -> candidates.add(new Candidate(finding, measured)));
			}
		}
		return List.copyOf(candidates);
	}
}
