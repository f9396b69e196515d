package io.antiphon.feedback;

import io.antiphon.privacy.Access;
import io.antiphon.privacy.Redaction;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps feedback. Texts and identities come only from here, and only against an {@link Access}; each query of a user is
 * one audit entry with its scope and count. Thread-safe; every call blocks.
 */
@ProviderType
public interface FeedbackStore {

	/**
	 * Starts an intake. Several may be under way at once. What it recognises with nothing new in it is known, unless rule sets are chosen
	 * that mask in it what was not masked before: then it is revised.
	 */
	IntakeSession begin(IntakeRequest request, Access access);

	/** The visible feedback of a scope, in batches. */
	FeedbackBatches batches(Scope scope, Access access);

	/** The visible feedback that answers a query. */
	Selection select(Query query, Access access);

	/** One piece of feedback, in whatever version the id names; empty where there is none. */
	Optional<Feedback> find(long id, Access access);

	/** How much feedback there is, by day, context and language. Names nobody, so it needs no access. */
	Tally tally(Scope scope);

	/** The receipts of all completed intakes, oldest first. */
	List<Receipt> receipts();

	/** Which version of the redaction rules masked the feedback of a completed intake; 0 where there is no such intake. */
	int redactionVersion(long intake);

	/**
	 * The redaction that masked the feedback of a completed intake, with the rule sets that were chosen and the handles it kept;
	 * empty where there is no such intake or a newer product masked it.
	 */
	default Optional<Redaction> redaction(long intake) {
		return Redaction.version(redactionVersion(intake));
	}
}
