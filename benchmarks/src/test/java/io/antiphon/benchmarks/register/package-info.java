@NullMarked
package io.antiphon.benchmarks.register;

import org.jspecify.annotations.NullMarked;
