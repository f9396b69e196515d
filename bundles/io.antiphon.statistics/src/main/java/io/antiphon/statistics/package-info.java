/**
 * Statistics as pure functions: intervals, tests, control charts and regressions. On no other bundle of ours, without state,
 * safe on any thread.
 *
 * <p>Probabilities, shares and confidence levels are fractions: 0.95, never 95. A level lies strictly between 0 and 1. Indices
 * are 0-based. Where two samples are compared the result is first minus second, so "after" goes first. Arguments that no formula
 * can answer (an empty sample, NaN, a constant sample where a spread is needed) are refused with an IllegalArgumentException that
 * says what was wrong; arrays handed in are neither changed nor kept.
 *
 * <p>{@link Estimate#method()} and {@link Significance#method()} are stable identifiers in lower case, meant to be stored and to
 * be put into words by whoever shows them.
 */
@NullMarked
package io.antiphon.statistics;

import org.jspecify.annotations.NullMarked;
