package io.antiphon.evaluation.internal.judging;

import java.time.LocalDate;

/**
 * A row of the file: of a share or a rate events and what they are of, of a mean the mean and its answers, of an amount the amount
 * and 1.
 */
record Row(LocalDate date, double value, double n) {}
