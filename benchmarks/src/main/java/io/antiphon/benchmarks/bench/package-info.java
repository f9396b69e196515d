/** {@code ./antiphon bench}: how fast texts are encoded here, and how well their tone is told. */
@NullMarked
package io.antiphon.benchmarks.bench;

import org.jspecify.annotations.NullMarked;
