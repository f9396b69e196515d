/** How often feedback is taken for another language than it is in. */
@NullMarked
package io.antiphon.benchmarks.languages;

import org.jspecify.annotations.NullMarked;
