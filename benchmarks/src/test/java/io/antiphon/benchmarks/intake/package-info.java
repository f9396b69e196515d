@NullMarked
package io.antiphon.benchmarks.intake;

import org.jspecify.annotations.NullMarked;
