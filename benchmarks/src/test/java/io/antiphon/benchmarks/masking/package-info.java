@NullMarked
package io.antiphon.benchmarks.masking;

import org.jspecify.annotations.NullMarked;
