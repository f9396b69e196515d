package io.antiphon.feedback.consent;

import io.antiphon.privacy.Purpose;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a purpose: that their feedback may be used for it, or not (any more).
 *
 * @param day on which they said so; {@code null} where that is not known: it counts where nothing else was said
 */
public record Consent(Purpose purpose, boolean given, @Nullable LocalDate day) {

	/**
	 * Any use at all but for the person themselves: who says no to it is kept and not used (restriction: GDPR Art. 18, PIPL Art. 44), whatever else they
	 * agree to.
	 */
	public static final Purpose PROCESSING = new Purpose("processing");
}
