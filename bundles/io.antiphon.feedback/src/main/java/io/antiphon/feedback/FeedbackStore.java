package io.antiphon.feedback;

import io.antiphon.privacy.Access;
import io.antiphon.privacy.NotGrantedException;
import io.antiphon.privacy.Redaction;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps feedback. Texts and identities come only from here, and only against an {@link Access}; each query of a user is
 * one audit entry with its scope and count. An access sees what was collected for its purpose; where the workspace does not declare
 * that, or for others, it is refused by a {@link NotGrantedException}. Thread-safe; every call blocks.
 */
@ProviderType
public interface FeedbackStore {

	/**
	 * Starts an intake. Several may be under way at once. What it recognises with nothing new in it is known, unless rule sets are chosen
	 * that mask in it what was not masked before: then it is revised. {@link IllegalArgumentException} where it was collected for a purpose
	 * that is not {@link #purposes declared}.
	 */
	IntakeSession begin(IntakeRequest request, Access access);

	/**
	 * Whether records, which come with ids of their own and are masked as the intake would, are versions of what is stored under these ids, or
	 * of another system that gives the same ids. Nothing is stored.
	 */
	Resemblance resemblance(List<Incoming> records, IntakeRequest request, Access access);

	/** The visible feedback of a scope, in batches. */
	FeedbackBatches batches(Scope scope, Access access);

	/** The visible feedback that answers a query. */
	Selection select(Query query, Access access);

	/** One piece of feedback, in whatever version the id names; empty where there is none. */
	Optional<Feedback> find(long id, Access access);

	/**
	 * How much feedback there is, whatever it was collected for, by day, context and language. Names nobody, so it needs no access; see {@link #grouped}.
	 */
	Tally tally(Scope scope);

	/** The same for an access: what serves all purposes, as {@code check} does, counts everything as it is. */
	default Tally tally(Scope scope, Access access) {
		return tally(scope);
	}

	/**
	 * How numbers are told of groups alone; empty where they are told as they are. Where they are, {@link #tally} and {@link #batches} hold what is counted, each
	 * piece on the first day of the month under which it is told: numbers are made of whole months then, and none of a segment.
	 */
	default Optional<Grouped> grouped() {
		return Optional.empty();
	}

	/**
	 * What an entry of the audit says was asked, in words: names of services, touchpoints and channels are keyed digests there, and those that are known here
	 * are put in their place. For an access that oversees; {@link IllegalArgumentException} for any that sees what was collected for its purpose alone.
	 */
	default String asked(String scope, Access access) {
		return scope;
	}

	/** What feedback may be collected and used for, by id. */
	default List<DeclaredPurpose> purposes() {
		return DeclaredPurpose.DEFAULTS;
	}

	/** The receipts of all completed intakes, oldest first. */
	List<Receipt> receipts();

	/** The services that the feedback which an intake brought is about, by the id of the completed intake; names nobody. */
	default Map<Long, Set<String>> services() {
		return Map.of();
	}

	/** Which version of the redaction rules masked the feedback of a completed intake; 0 where there is no such intake. */
	int redactionVersion(long intake);

	/**
	 * The redaction that masked the feedback of a completed intake, with the rule sets that were chosen and the handles it kept;
	 * empty where there is no such intake or a newer product masked it.
	 */
	default Optional<Redaction> redaction(long intake) {
		return Redaction.version(redactionVersion(intake));
	}

	/**
	 * How records that come with ids of their own go with what is stored under the same ids. {@code same}: so many may be versions of it;
	 * {@code other}: so many say something else altogether, by their words, times and people; {@code surely}: those of them that differ in more
	 * than one of these. Records whose ids are new, and those that tell nothing to compare, are none of these.
	 */
	public record Resemblance(int same, int other, int surely) {

		/** Nothing goes by these ids. */
		public static final Resemblance NONE = new Resemblance(0, 0, 0);

		private static final int FEW = 3;

		/** Of how many records something goes by their ids. */
		public int compared() {
			return same + other;
		}

		/** Whether the ids are those of other records: most differ, and it is more than a version or two that was written anew. */
		public boolean contradicts() {
			return other > same && (other >= FEW || surely > same);
		}
	}
}
