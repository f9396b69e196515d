package io.antiphon.feedback.people;

import io.antiphon.privacy.Access;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Corrects what somebody said, or what is known about it, on their request: a new version, which stays when the file that it came
 * from is taken in again. Thread-safe; blocks.
 */
@ProviderType
public interface Corrections {

	/** What came of it. */
	sealed interface Outcome {

		/** It is the version of that number, under that id. */
		record Corrected(long id, int version) implements Outcome {}

		/** There is no such feedback, or no more. */
		record Unknown() implements Outcome {}

		/** There is no such field: text, service, touchpoint, channel, attribute:NAME and rating:NAME are. */
		record NoField() implements Outcome {}

		/** The value of a rating is no number on its scale, from {@code least} to {@code most}. */
		record OffScale(double least, double most) implements Outcome {}

		/** It says so already. */
		record Same() implements Outcome {}

		/** Another version came in meanwhile: to be looked at and done again. */
		record Meanwhile() implements Outcome {}
	}

	/** Puts a value, masked like any that comes in, into a field of the newest version of a piece; an empty one takes an attribute away. */
	Outcome correct(long piece, String field, String value, Access access);
}
