/** Footprints in words, for window and report alike. */
@NullMarked
package io.antiphon.sustainability.internal.telling;

import org.jspecify.annotations.NullMarked;
