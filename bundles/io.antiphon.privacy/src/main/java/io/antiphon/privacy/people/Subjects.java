package io.antiphon.privacy.people;

import io.antiphon.privacy.Access;
import io.antiphon.privacy.subject.KnownWord;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.privacy.subject.Words;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Turns what somebody is called by into keyed values of the open workspace, and looks for these in texts. An OSGi service;
 * {@link IllegalStateException} while no workspace is open or its key is not here. Thread-safe; blocks.
 */
@ProviderType
public interface Subjects {

	/** A word or name; empty where its plain form is too short or too long to be looked for. */
	Optional<KnownWord> known(Access access, String word);

	/** What finds the words of a subject. */
	Words words(Access access, Subject subject);
}
