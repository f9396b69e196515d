/** Outputs of the Impact Framework. */
@NullMarked
package io.antiphon.sustainability.internal.manifest;

import org.jspecify.annotations.NullMarked;
