package io.antiphon.feedback;

import io.antiphon.privacy.Redaction;
import java.util.Set;

/**
 * What an intake is started with: the file's name, the connector, the handles of the service that are not masked, and the rule sets that
 * mask beside the newest rules, of {@link Redaction#available}.
 */
public record IntakeRequest(String file, String connector, Set<String> ownHandles, Set<String> maskingSets) {

	/** Nothing is chosen beside the rules. */
	public IntakeRequest(String file, String connector, Set<String> ownHandles) {
		this(file, connector, ownHandles, Set.of());
	}

	/** @throws IllegalArgumentException where the newest rules have no such set */
	public IntakeRequest {
		ownHandles = Set.copyOf(ownHandles);
		maskingSets = Redaction.newest().with(maskingSets).sets();
	}

	/** What masks the intake. */
	public Redaction redaction() {
		return Redaction.newest().with(maskingSets).keeping(ownHandles);
	}
}
