package io.antiphon.feedback.consent;

import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What people agreed to and took back, kept by their pseudonyms alone, sealed, and never changed: who takes it back adds a record. What was
 * said on the last day counts, on one day a no before a yes. It goes when its person is erased. Each call is in the audit, by numbers
 * alone. Thread-safe; blocks.
 */
@ProviderType
public interface Consents {

	/** Adds a record, as a form says it; {@code false} where the person was erased, so that nothing of them is kept. */
	boolean note(String pseudonym, Consent consent, Access access);

	/** All that somebody said, oldest first. */
	List<ConsentRecord> of(String pseudonym, Access access);

	/** Of these people those who said anything of a purpose, and whether they agree now. */
	Map<String, Boolean> standing(Collection<String> pseudonyms, Purpose purpose, Access access);

	/** Whether somebody agrees to a purpose now. */
	boolean given(String pseudonym, Purpose purpose, Access access);

	/** Of each purpose that anybody said something of: of how many people it is known that they agree now, and that they do not. */
	Map<Purpose, Count> counts(Access access);

	/** So many people agree, so many do not or do not any more. */
	record Count(long agree, long not) {}
}
