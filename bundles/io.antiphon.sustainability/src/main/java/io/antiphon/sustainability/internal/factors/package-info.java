/** Sets of factors: read from files, and looked up. */
@NullMarked
package io.antiphon.sustainability.internal.factors;

import org.jspecify.annotations.NullMarked;
