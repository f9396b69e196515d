package io.antiphon.feedback.internal.store.people;

import io.antiphon.feedback.consent.Consents;
import io.antiphon.feedback.internal.store.consents.Standing;
import io.antiphon.privacy.Purpose;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts who agrees to what, from what each of them said of one purpose after the other. */
final class Counting {

	private final Map<Purpose, Consents.Count> counts = new LinkedHashMap<>();
	private String purpose = "";
	private String pseudonym = "";
	private Standing standing = new Standing(Purpose.IMPROVE_SERVICE);

	/** Hears one of the things that somebody said; all of one person of one purpose follow each other. */
	void hear(String of, String by, int day, boolean given) {
		if (!of.equals(purpose) || !by.equals(pseudonym)) {
			count();
			purpose = of;
			pseudonym = by;
			standing = new Standing(new Purpose(of));
		}
		standing.hear(day, given);
	}

	private void count() {
		if (!purpose.isEmpty()) {
			var said = new Consents.Count(standing.given() ? 1 : 0, standing.given() ? 0 : 1);
			counts.merge(new Purpose(purpose), said,
					(one, other) -> new Consents.Count(one.agree() + other.agree(), one.not() + other.not()));
		}
	}

	/** Of all that was heard. */
	Map<Purpose, Consents.Count> counts() {
		count();
		purpose = "";
		return Map.copyOf(counts);
	}
}
