/** The methods there are: two windows set against each other, and the step of a series. */
@NullMarked
package io.antiphon.evaluation.internal.methods;

import org.jspecify.annotations.NullMarked;
