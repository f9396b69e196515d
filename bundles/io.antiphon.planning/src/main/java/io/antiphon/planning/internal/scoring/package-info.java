/** Ways to score the options of decisions, and the one place that asks them. */
@NullMarked
package io.antiphon.planning.internal.scoring;

import org.jspecify.annotations.NullMarked;
