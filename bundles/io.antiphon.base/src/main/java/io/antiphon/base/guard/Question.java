package io.antiphon.base.guard;

import org.jspecify.annotations.Nullable;

/** What is asked of an extension. It runs on a thread of its own where the extension is foreign, and may throw anything. */
@FunctionalInterface
public interface Question<X, T> {

	/** What it answers; {@code null} becomes a fault. */
	@Nullable
	T of(X extension) throws Exception;
}
