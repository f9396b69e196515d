/** How often a verdict on a series is right and wrong, over series of which the truth is known. */
@NullMarked
package io.antiphon.benchmarks.judging;

import org.jspecify.annotations.NullMarked;
