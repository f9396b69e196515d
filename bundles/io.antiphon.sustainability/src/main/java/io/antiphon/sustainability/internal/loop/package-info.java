/** Footprints as indicators of the loop. */
@NullMarked
package io.antiphon.sustainability.internal.loop;

import org.jspecify.annotations.NullMarked;
