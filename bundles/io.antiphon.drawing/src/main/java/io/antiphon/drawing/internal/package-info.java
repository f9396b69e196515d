/** Axes that pictures share. */
@NullMarked
package io.antiphon.drawing.internal;

import org.jspecify.annotations.NullMarked;
