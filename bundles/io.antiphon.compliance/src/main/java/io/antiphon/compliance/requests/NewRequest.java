package io.antiphon.compliance.requests;

import io.antiphon.compliance.deadlines.Law;
import io.antiphon.privacy.subject.Subject;
import java.time.LocalDate;

/**
 * A request as it is noted first. {@code subject} is {@link Subject#NOBODY} while nobody was found; {@code reference} may be empty, and is
 * masked before it is kept.
 */
public record NewRequest(RequestKind kind, Law law, LocalDate received, Subject subject, String reference) {}
