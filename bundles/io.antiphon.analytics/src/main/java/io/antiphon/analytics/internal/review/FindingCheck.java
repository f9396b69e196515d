package io.antiphon.analytics.internal.review;

import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Phrase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether what an analyzer returned holds: evidence there is, of feedback it was given, with spans inside the texts. */
final class FindingCheck {

	/** What the tables take. */
	private static final int LONGEST = 500;
	private static final int LONGEST_KIND = 200;
	private static final int MOST_TERMS = 100;
	private static final int MOST_NOTES = 100;

	/** What is wrong with a finding, counted from 1; the reason is a key of the texts under {@code failed.}. */
	record Objection(int finding, String reason) {}

	private final Map<Long, Integer> lengths;

	private FindingCheck(Map<Long, Integer> lengths) {
		this.lengths = lengths;
	}

	/** Looks up the texts that the findings cite. */
	static FindingCheck of(List<Finding> findings, FeedbackBatches feedback) {
		var wanted = findings.stream()
				.flatMap(finding -> finding.evidence().stream())
				.map(Evidence::feedback)
				.collect(Collectors.toSet());
		var lengths = new HashMap<Long, Integer>();
		if (!wanted.isEmpty()) {
			for (var batch : feedback) {
				batch.stream()
						.filter(one -> wanted.contains(one.id()))
						.forEach(one -> lengths.put(one.id(), length(one)));
			}
		}
		return new FindingCheck(lengths);
	}

	private static int length(Feedback feedback) {
		return feedback.text().codePointCount(0, feedback.text().length());
	}

	/** What is wrong with the first of them that does not hold; empty where all do. */
	Optional<Objection> objection(List<Finding> findings) {
		var ids = new HashSet<String>();
		for (var index = 0; index < findings.size(); index++) {
			var finding = findings.get(index);
			var reason = ids.add(finding.id()) ? objection(finding) : "alike";
			if (!reason.isEmpty()) {
				return Optional.of(new Objection(index + 1, reason));
			}
		}
		return Optional.empty();
	}

	private String objection(Finding finding) {
		if (finding.evidence().isEmpty()) {
			return "no-evidence";
		}
		if (!finding.evidence().stream().allMatch(this::holds)) {
			return "outside";
		}
		return fits(finding) ? "" : "misshapen";
	}

	private boolean holds(Evidence evidence) {
		var length = lengths.get(evidence.feedback());
		return length != null && evidence.end() <= length;
	}

	private static boolean fits(Finding finding) {
		var scope = finding.scope();
		var segment = scope.segment();
		var name = finding.measure().name();
		return finding.kind().length() <= LONGEST_KIND
				&& finding.terms().size() <= MOST_TERMS
				&& finding.notes().size() <= MOST_NOTES
				&& finding.notes().stream().allMatch(FindingCheck::fits)
				&& Stream.concat(
						finding.terms().stream(),
						Stream.of(
								finding.id(),
								finding.kind(),
								finding.title(),
								scope.service(),
								scope.touchpoint(),
								scope.channel(),
								segment == null ? "" : segment.attribute(),
								segment == null ? "" : segment.value(),
								name.written(),
								name.key(),
								name.about(),
								name.per(),
								finding.measure().unit(),
								finding.measure().method()))
						.allMatch(FindingCheck::fits);
	}

	private static boolean fits(Phrase phrase) {
		var measure = phrase.measure();
		return Stream.of(phrase.written(), phrase.key(), phrase.about(), phrase.per()).allMatch(FindingCheck::fits)
				&& (measure == null || fits(measure.name()) && fits(measure.unit()) && fits(measure.method()));
	}

	private static boolean fits(String text) {
		return text.length() <= LONGEST && text.codePoints().noneMatch(Character::isISOControl);
	}
}
