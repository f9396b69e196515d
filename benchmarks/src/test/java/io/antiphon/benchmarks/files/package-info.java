@NullMarked
package io.antiphon.benchmarks.files;

import org.jspecify.annotations.NullMarked;
