@NullMarked
package io.antiphon.benchmarks.verdicts;

import org.jspecify.annotations.NullMarked;
