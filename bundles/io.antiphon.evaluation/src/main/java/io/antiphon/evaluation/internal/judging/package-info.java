/** The command {@code judge}: verdicts on the series of a file, without a workspace. */
@NullMarked
package io.antiphon.evaluation.internal.judging;

import org.jspecify.annotations.NullMarked;
