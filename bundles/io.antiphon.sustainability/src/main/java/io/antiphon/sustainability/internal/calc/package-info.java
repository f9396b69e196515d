/** Activities × factors, and what models say. */
@NullMarked
package io.antiphon.sustainability.internal.calc;

import org.jspecify.annotations.NullMarked;
