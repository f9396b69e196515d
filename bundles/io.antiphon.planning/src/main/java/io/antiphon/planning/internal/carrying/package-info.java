/** Carries out what people want changed in the register. */
@NullMarked
package io.antiphon.planning.internal.carrying;

import org.jspecify.annotations.NullMarked;
