/** Formulas of verdicts: what two windows of time differ by. */
@NullMarked
package io.antiphon.statistics.windows;

import org.jspecify.annotations.NullMarked;
