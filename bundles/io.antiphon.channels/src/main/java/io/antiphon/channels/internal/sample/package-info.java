/**
 * The made-up shop Lantern Lane and what its made-up customers say: a first turn of the loop for whoever has no file at hand,
 * and series with a known effect, or none, for testing verdicts.
 */
@NullMarked
package io.antiphon.channels.internal.sample;

import org.jspecify.annotations.NullMarked;
