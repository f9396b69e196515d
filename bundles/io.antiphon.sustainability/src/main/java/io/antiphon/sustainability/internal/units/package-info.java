/** Units of measure: what of the library is used, under names that people write. */
@NullMarked
package io.antiphon.sustainability.internal.units;

import org.jspecify.annotations.NullMarked;
