package io.antiphon.compliance.answers;

import io.antiphon.privacy.Access;
import java.util.Optional;
import java.util.OptionalLong;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Answers those whose words an improvement rests on: with their consent, in their language, once. For accesses of purpose {@code answer};
 * {@link io.antiphon.privacy.NotGrantedException} where the workspace does not declare that, or for others. Each call is in the audit, by
 * ids and numbers alone. An OSGi service; {@link IllegalStateException} while no workspace is open. Thread-safe; blocks.
 */
@ProviderType
public interface Answers {

	/** Who said it; empty where there is no improvement of that id. */
	Optional<Audience> who(String improvement, Access access);

	/** Writes what is answered in a language, in the place of what was written before; why it was not, or nothing where it is. */
	Optional<Refusal> write(String improvement, String language, String text, Access access);

	/**
	 * What to send, to those who can be answered and in whose language there is a text. They are noted as handed over, in the place of those
	 * of an export before that nobody said was sent. Empty where there is no improvement of that id.
	 */
	Optional<Mailing> export(String improvement, Access access);

	/** Notes that what was exported last was sent, and to how many people; empty where nothing was exported since. */
	OptionalLong sent(String improvement, Access access);

	/** Why nothing was written. */
	enum Refusal {
		/** There is no such improvement. */
		UNKNOWN,
		/** The language is no code such as en or zh. */
		NO_LANGUAGE,
		/** There is no text. */
		NO_TEXT,
		/** A text has up to 2,000 characters. */
		TOO_LONG,
		/** Somebody else changed it meanwhile. */
		MEANWHILE
	}
}
