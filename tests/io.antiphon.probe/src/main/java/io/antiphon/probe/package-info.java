/** A bundle that tests install into a product to look at its window and to use it. It never ships. */
@NullMarked
package io.antiphon.probe;

import org.jspecify.annotations.NullMarked;
