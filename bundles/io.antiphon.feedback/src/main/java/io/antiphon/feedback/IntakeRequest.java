package io.antiphon.feedback;

import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.Redaction;
import java.util.Set;

/**
 * What an intake is started with: the file's name, the connector, the handles of the service that are not masked, the rule sets that
 * mask beside the newest rules, of {@link Redaction#available}, and what its feedback was collected for. {@code declared}: somebody said how
 * the file is to be read, so that what was read otherwise before is revised, though the same stands in it.
 */
public record IntakeRequest(
		String file, String connector, Set<String> ownHandles, Set<String> maskingSets, Set<Purpose> purposes, boolean declared) {

	/** What feedback is collected for where nobody says otherwise. */
	public static final Set<Purpose> USUAL = Set.of(Purpose.IMPROVE_SERVICE);

	/** The most purposes of an intake. */
	public static final int MOST_PURPOSES = 15;

	/** Nothing is chosen beside the rules. */
	public IntakeRequest(String file, String connector, Set<String> ownHandles) {
		this(file, connector, ownHandles, Set.of());
	}

	/** Collected to improve the service. */
	public IntakeRequest(String file, String connector, Set<String> ownHandles, Set<String> maskingSets) {
		this(file, connector, ownHandles, maskingSets, USUAL);
	}

	/** Read as it seems to be. */
	public IntakeRequest(String file, String connector, Set<String> ownHandles, Set<String> maskingSets, Set<Purpose> purposes) {
		this(file, connector, ownHandles, maskingSets, purposes, false);
	}

	/** @throws IllegalArgumentException where the newest rules have no such set, or a purpose is none to collect for */
	public IntakeRequest {
		ownHandles = Set.copyOf(ownHandles);
		maskingSets = Redaction.newest().with(maskingSets).sets();
		purposes = Set.copyOf(purposes);
		if (purposes.isEmpty() || purposes.size() > MOST_PURPOSES || purposes.stream().anyMatch(Purpose::serving)) {
			throw new IllegalArgumentException(
					"feedback is collected for 1–" + MOST_PURPOSES + " purposes that are no services of the product");
		}
	}

	/** What masks the intake. */
	public Redaction redaction() {
		return Redaction.newest().with(maskingSets).keeping(ownHandles);
	}
}
