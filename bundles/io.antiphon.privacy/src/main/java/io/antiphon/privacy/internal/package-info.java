/** Puts keys, audit and store together into the privacy service. */
@NullMarked
package io.antiphon.privacy.internal;

import org.jspecify.annotations.NullMarked;
