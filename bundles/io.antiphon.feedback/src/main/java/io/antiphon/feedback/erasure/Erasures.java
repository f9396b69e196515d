package io.antiphon.feedback.erasure;

import io.antiphon.privacy.Access;
import io.antiphon.privacy.subject.Subject;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes feedback away for good, in all its versions: text, attributes, ratings, person and digests, and the reasons
 * for which records of the same intakes were rejected. What it counted stays counted. What stays is
 * a {@link Tombstone} for each version, with the keyed value by which the same is known, and rejected, when it comes again. It is one
 * act: done as a whole or not at all, and in the audit. Thread-safe; blocks.
 */
@ProviderType
public interface Erasures {

	/** Of the person behind a pseudonym, of whom nothing is taken in any more. The reason is kept, masked: it names the request and nobody. */
	default Erasure ofPerson(String pseudonym, String reason, Access access) {
		return ofSubject(Subject.ofPseudonym(pseudonym), reason, access);
	}

	/** Of these ids, in whatever version. */
	Erasure of(Set<Long> ids, String reason, Access access);

	/** Of all pseudonyms and pieces of a subject, of whom nothing is taken in any more, in one act. */
	Erasure ofSubject(Subject subject, String reason, Access access);

	/** What stays of erased feedback; empty where none of that id was erased. Names nobody, so it needs no access. */
	Optional<Tombstone> tombstone(long id);

	/** How many pieces of feedback, each with all its versions, were erased so far. */
	long count();

	/** How many of these the tally still counts: all but those that were erased before totals stayed as they are. */
	long stillCounted();
}
