/** The services of this capability. */
@NullMarked
package io.antiphon.sustainability.internal;

import org.jspecify.annotations.NullMarked;
