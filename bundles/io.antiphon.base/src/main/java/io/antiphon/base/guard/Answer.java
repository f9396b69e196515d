package io.antiphon.base.guard;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of a call into an extension. */
public sealed interface Answer<T> {

	/** It answered, and the answer was checked. */
	record Given<T>(T value) implements Answer<T> {}

	/**
	 * It did not, or was not asked because of {@code fault}, an earlier one. The fault is in the register already; {@code thrown}
	 * is for the log, and its message is never shown.
	 */
	record Missing<T>(Fault fault, @Nullable Throwable thrown) implements Answer<T> {}

	/** The answer, empty where it is missing. */
	default Optional<T> found() {
		return switch (this) {
			case Given<T>(var value) -> Optional.of(value);
			case Missing<T> missing -> Optional.empty();
		};
	}

	/** The answer, or this instead. */
	default T or(T otherwise) {
		return switch (this) {
			case Given<T>(var value) -> value;
			case Missing<T> missing -> otherwise;
		};
	}
}
