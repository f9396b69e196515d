@NullMarked
package io.antiphon.benchmarks.bench;

import org.jspecify.annotations.NullMarked;
