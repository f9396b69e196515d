/** Finds personal data in a text. Plain Java, on no other package of ours; every finder reads a text in linear time. */
@NullMarked
package io.antiphon.privacy.internal.text;

import org.jspecify.annotations.NullMarked;
