/** How a text sounds, told without labels from a few sentences of our own. Plain Java. */
@NullMarked
package io.antiphon.text.internal.tone;

import org.jspecify.annotations.NullMarked;
