package io.antiphon.loop;

import java.time.Instant;
import java.util.List;

/** The option chosen, those not chosen, why, the findings it rests on, by whom and when. */
public record Decision(
		String id, Phrase chosen, List<String> notChosen, Phrase rationale, List<String> findings, String by, Instant at) {

	public Decision {
		notChosen = List.copyOf(notChosen);
		findings = List.copyOf(findings);
		if (id.isBlank() || chosen.blank() || by.isBlank()) {
			throw new IllegalArgumentException("a decision has an id, an option chosen and somebody who chose it: " + id);
		}
	}
}
