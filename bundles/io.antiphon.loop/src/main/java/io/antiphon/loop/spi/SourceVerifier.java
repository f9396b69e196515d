package io.antiphon.loop.spi;

import io.antiphon.base.Progress;
import io.antiphon.privacy.Access;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads a source file again and tells whether the stored feedback is still what it says. Offered as an OSGi service by
 * whoever takes files in; asked when somebody verifies a file, on a background thread, and blocks for as long as the file is long.
 * Nothing is kept: the file may change. What it throws is named to the user, and nothing is said of the file.
 */
@ConsumerType
public interface SourceVerifier {

	/**
	 * Reads the bytes that each item came from, masks them by the rules that masked it then, and compares. Reasons are in
	 * the language of {@code locale} and quote nothing. Stops soon after {@code progress} is cancelled.
	 */
	Verification verify(Path file, Locale locale, Access access, Progress progress);

	/** What came of it. */
	sealed interface Verification {

		/** Nothing to compare: no feedback came from that file, or it cannot be read. */
		record Unknown(String reason) implements Verification {}

		/**
		 * How many items are as they were, each that is not, and how many have the same bytes while their text could not be
		 * compared. {@code note}: on what guess the file was taken for the source, empty where its SHA-256 says so.
		 */
		record Compared(long intact, List<Changed> changed, long uncompared, String note) implements Verification {

			public Compared {
				changed = List.copyOf(changed);
				if (intact < 0 || uncompared < 0) {
					throw new IllegalArgumentException("counts are not negative");
				}
			}

			/** All was compared, with a file that is known. */
			public Compared(long intact, List<Changed> changed) {
				this(intact, changed, 0, "");
			}
		}
	}

	/** A piece of feedback whose source at {@code place} (a 1-based physical line) is no longer what was stored. */
	record Changed(long feedback, String place, String reason) {}
}
