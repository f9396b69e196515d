package io.antiphon.base;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * How far a piece of work is, and whether its user still wants it. Called from the thread that works (several may share
 * one); implementations are thread-safe and cheap enough to be called once per item.
 */
@ConsumerType
public interface Progress {

	/** Work nobody watches and nobody stops. */
	Progress NONE = new Progress() {};

	/** A new phase begins: {@code total} items, or 0 when that is not known yet. */
	default void begin(String phase, long total) {}

	/** {@code items} more are done. */
	default void advance(long items) {}

	/** A sentence that the user is to read, even where nothing else comes of the work. */
	default void warn(String sentence) {}

	/** Whether to stop soon, leaving nothing half done. */
	default boolean cancelled() {
		return false;
	}
}
