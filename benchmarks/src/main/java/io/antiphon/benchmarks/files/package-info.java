/** Files that are broken, or larger than files should be, taken in by the product. */
@NullMarked
package io.antiphon.benchmarks.files;

import org.jspecify.annotations.NullMarked;
