package io.antiphon.feedback.contact;

import io.antiphon.privacy.Access;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What people can be reached by, apart from what they said: by pseudonym, encrypted under the key of the workspace, sealed. Kept only of
 * people who agree to {@link io.antiphon.privacy.Purpose#ANSWER}, of each kind the newest, and gone once they take that back or are erased.
 * For accesses to answer people, where the workspace declares that for whoever asks; otherwise
 * {@link io.antiphon.privacy.NotGrantedException}. Each call is in the audit, by numbers alone. Thread-safe; blocks.
 */
@ProviderType
public interface Contacts {

	/** What came of keeping a contact. */
	enum Outcome {
		/** It is there, in the place of one of its kind that was there before. */
		KEPT,
		/** They do not agree to be answered (any more). */
		NO_CONSENT,
		/** The person was erased, so nothing of them is kept. */
		ERASED
	}

	/**
	 * What was opened.
	 *
	 * @param contacts by pseudonym, of each kind one, e-mail first; whoever has none is left out
	 * @param changed those of whom something is there that does not open for them: somebody changed it
	 */
	record Opened(Map<String, List<Contact>> contacts, Set<String> changed) {

		public Opened {
			contacts = Map.copyOf(contacts);
			changed = Set.copyOf(changed);
		}
	}

	/** Throws where an access may answer nobody. */
	void require(Access access);

	/** Keeps one, as a form says it. */
	Outcome keep(String pseudonym, Contact contact, Access access);

	/** Those of these people who agree to be answered now, and did not ask that nothing of theirs is used. */
	Opened opened(Collection<String> pseudonyms, Access access);

	/** Takes away all of one person, and how many contacts that were. */
	long forget(String pseudonym, Access access);
}
