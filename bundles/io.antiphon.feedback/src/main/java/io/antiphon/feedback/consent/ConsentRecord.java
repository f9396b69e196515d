package io.antiphon.feedback.consent;

import java.time.Instant;

/**
 * What was said of consent, and how it came here.
 *
 * @param noted when it was taken in
 * @param by who took it in
 * @param form whether by a form; otherwise from the column of a file
 */
public record ConsentRecord(Consent consent, Instant noted, String by, boolean form) {}
