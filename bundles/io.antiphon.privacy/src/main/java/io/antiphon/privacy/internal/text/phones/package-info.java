/** Telephone numbers, of which there are more ways to write than of all other personal data together. */
@NullMarked
package io.antiphon.privacy.internal.text.phones;

import org.jspecify.annotations.NullMarked;
