package io.antiphon.feedback;

import java.util.Set;

/** What an intake is started with: the file's name, the connector, and the handles of the service that are not masked. */
public record IntakeRequest(String file, String connector, Set<String> ownHandles) {

	public IntakeRequest {
		ownHandles = Set.copyOf(ownHandles);
	}
}
