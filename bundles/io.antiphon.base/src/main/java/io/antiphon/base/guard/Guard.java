package io.antiphon.base.guard;

import io.antiphon.base.Progress;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Through here goes every call into an extension: a foreign one works on a thread of its own, within the limits of the
 * {@link Call}; ours on the caller's. Whatever it throws, returns or fails to do becomes an {@link Answer} and is told to the
 * {@link Faults}; one that is stuck, cannot be started or failed three times is not asked again. An OSGi service; blocks; any
 * thread. Services are best asked by {@link Extensions}, which has them made under the guard too.
 */
@ProviderType
public interface Guard {

	/** Waits for the answer, after a cancellation no longer than a second. {@code subject} is handed to the work as it is. */
	<X, T> Answer<T> ask(Extension extension, X subject, Call<T> call, Progress progress, Work<? super X, ? extends T> work);

	/** The same without progress. */
	default <X, T> Answer<T> ask(Extension extension, X subject, Call<T> call, Question<? super X, ? extends T> question) {
		return ask(extension, subject, call, Progress.NONE, (asked, progress) -> question.of(asked));
	}

	/** Why it is not asked any more; empty while it is. */
	Optional<Fault> leftOut(Extension extension);

	/** Where what goes wrong is told. */
	Faults faults();
}
