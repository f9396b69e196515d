package io.antiphon.analytics;

import io.antiphon.privacy.Access;
import io.antiphon.text.reading.Sentiment;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What people say of single pieces of feedback: the next review says the same of them, and learns from it how others sound. Thread-safe; blocks.
 */
@ProviderType
public interface Lessons {

	/** How pieces sound by their ids, as people said. */
	Map<Long, Sentiment> all();

	/**
	 * Says how pieces sound, in place of what was said of them before; {@code null} takes that back. What was said of each before is the answer, empty for nothing, so
	 * that it can be undone. Ids of what is not there, or not to be seen by this access, are left out. {@link IllegalArgumentException} where nobody can tell: UNCERTAIN.
	 */
	Map<Long, Optional<Sentiment>> say(Collection<Long> pieces, @Nullable Sentiment sentiment, Access access);
}
