/** What taking a file in costs beyond writing its rows. */
@NullMarked
package io.antiphon.benchmarks.intake;

import org.jspecify.annotations.NullMarked;
