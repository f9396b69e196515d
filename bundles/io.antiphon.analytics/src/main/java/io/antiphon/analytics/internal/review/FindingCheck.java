package io.antiphon.analytics.internal.review;

import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether what an analyzer returned holds: evidence there is, of feedback it was given, with spans inside the texts. */
final class FindingCheck {

	private final Set<Long> wanted;
	private final Map<Long, Integer> lengths;

	private FindingCheck(Set<Long> wanted, Map<Long, Integer> lengths) {
		this.wanted = wanted;
		this.lengths = lengths;
	}

	/** Looks up the texts that the findings cite. */
	static FindingCheck of(List<Finding> findings, FeedbackBatches feedback) {
		var wanted = findings.stream()
				.flatMap(finding -> finding.evidence().stream())
				.map(Evidence::feedback)
				.collect(Collectors.toSet());
		var lengths = new HashMap<Long, Integer>();
		for (var batch : feedback) {
			batch.stream()
					.filter(one -> wanted.contains(one.id()))
					.forEach(one -> lengths.put(one.id(), length(one)));
		}
		return new FindingCheck(wanted, lengths);
	}

	private static int length(Feedback feedback) {
		return feedback.text().codePointCount(0, feedback.text().length());
	}

	/** What is wrong with the findings as a whole; empty where nothing is. */
	Optional<String> objection(List<Finding> findings) {
		var ids = new HashSet<String>();
		for (var finding : findings) {
			if (!ids.add(finding.id())) {
				return Optional.of("two findings have the id " + finding.id());
			}
			if (finding.evidence().isEmpty()) {
				return Optional.of("finding " + finding.id() + " has no evidence");
			}
			if (!finding.evidence().stream().allMatch(this::holds)) {
				return Optional.of("finding " + finding.id() + " cites words outside the feedback it was given");
			}
		}
		return Optional.empty();
	}

	private boolean holds(Evidence evidence) {
		var length = lengths.get(evidence.feedback());
		return wanted.contains(evidence.feedback()) && length != null && evidence.end() <= length;
	}
}
