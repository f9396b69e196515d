/** Measurements of the product that take too long for a test. Nothing of the product depends on them. */
@NullMarked
package io.antiphon.benchmarks;

import org.jspecify.annotations.NullMarked;
