package io.antiphon.privacy.groups;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One piece: the pseudonym of who said it (none: a person of its own), where, on which day, and the day on which it was received. The
 * day received never changes; a piece that is erased stays counted (so nothing is taken off again). What has no day is handed to nobody
 * here, and so is in no number.
 */
public record Said(@Nullable String person, Place place, LocalDate day, LocalDate received) {}
