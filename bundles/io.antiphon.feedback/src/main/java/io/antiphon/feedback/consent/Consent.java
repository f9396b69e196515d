package io.antiphon.feedback.consent;

import io.antiphon.privacy.Purpose;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a purpose: that their feedback may be used for it, or not (any more).
 *
 * @param day on which they said so; {@code null} where that is not known: it counts where nothing else was said
 */
public record Consent(Purpose purpose, boolean given, @Nullable LocalDate day) {}
