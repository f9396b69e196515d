package io.antiphon.base.guard;

import io.antiphon.base.Progress;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work of an extension. The progress is a sign of life each time it begins or advances; once nobody waits any
 * more it is silent and says that it is cancelled.
 */
@FunctionalInterface
public interface Work<X, T> {

	/** What comes of it; {@code null} becomes a fault. */
	@Nullable
	T of(X extension, Progress progress) throws Exception;
}
