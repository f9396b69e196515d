/** A bundle that measurements add to a product: it opens every view again and again with a stopwatch. It never ships. */
@NullMarked
package io.antiphon.tour;

import org.jspecify.annotations.NullMarked;
