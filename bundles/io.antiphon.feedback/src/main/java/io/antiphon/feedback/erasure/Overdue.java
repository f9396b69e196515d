package io.antiphon.feedback.erasure;

import io.antiphon.privacy.Purpose;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Feedback that is over its time.
 *
 * @param counts by what it was collected for and month, without words
 * @param pieces ids of newest versions
 */
public record Overdue(List<Count> counts, List<Long> pieces) {

	/** So many pieces that were collected for exactly these purposes, said (or, where that is not known, taken in) in that month. */
	public record Count(Set<Purpose> purposes, YearMonth month, long pieces) {

		public Count {
			purposes = Set.copyOf(purposes);
		}

		/** The ids of the purposes, with spaces between them. */
		public String named() {
			return purposes.stream().map(Purpose::id).collect(Collectors.toCollection(TreeSet::new)).stream()
					.collect(Collectors.joining(" "));
		}
	}

	public Overdue {
		counts = List.copyOf(counts);
		pieces = List.copyOf(pieces);
	}
}
