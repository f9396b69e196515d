package io.antiphon.privacy.people;

import io.antiphon.privacy.Access;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.privacy.subject.Words;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The words of people who were erased, as keyed digests: they are taken out of whatever comes in, so that no file brings a name back. An
 * OSGi service; {@link IllegalStateException} while no workspace is open or its key is not here. Thread-safe; blocks.
 */
@ProviderType
public interface Suppressions {

	/** From now on these words are taken out, by the request of that id; nothing happens where they are already. */
	void add(Subject subject, String request, Access access);

	/** What takes them out. */
	Words words();
}
