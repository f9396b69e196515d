package io.antiphon.privacy.spi;

import io.antiphon.privacy.Access;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.privacy.subject.Words;
import java.util.Set;

/**
 * Whom to look for, for one question or one erasure: the subject, what finds its words, and the feedback it said, in all versions.
 * Immutable, for any thread.
 *
 * @param pieces ids of versions of feedback; what is derived from these is of the subject too
 */
public record Sought(Subject subject, Words words, Set<Long> pieces, Access access) {

	public Sought {
		pieces = Set.copyOf(pieces);
	}
}
