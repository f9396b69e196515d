/** How often the chain from feedback to a verdict is right and wrong, over many samples of which the truth is known. */
@NullMarked
package io.antiphon.benchmarks.verdicts;

import org.jspecify.annotations.NullMarked;
