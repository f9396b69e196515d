package io.antiphon.analytics;

import io.antiphon.privacy.Access;
import io.antiphon.text.learning.CodeFrame;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The organisation's own code frame, in place of topics that are found: the next review tells each piece by its likeliest code. Each change is a version. Thread-safe; blocks.
 */
@ProviderType
public interface CodeFrames {

	/** The frame that is used; empty where topics are found. */
	Optional<Version> current();

	/** Uses a frame from now on; empty where somebody else changed it at the same moment. */
	Optional<Version> use(CodeFrame frame, Access access);

	/** Finds topics again from now on; false where somebody else changed it at the same moment. */
	boolean drop(Access access);

	/** A frame and its version, counted from 1. */
	record Version(CodeFrame frame, int number) {}
}
