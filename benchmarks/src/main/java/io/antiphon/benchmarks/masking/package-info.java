/** How much of what a public suite of recognisers calls personal is masked, and how much else. */
@NullMarked
package io.antiphon.benchmarks.masking;

import org.jspecify.annotations.NullMarked;
