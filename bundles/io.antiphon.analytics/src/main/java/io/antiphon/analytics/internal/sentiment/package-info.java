/** How a text sounds, told without labels from a few sentences of our own. Plain Java. */
@NullMarked
package io.antiphon.analytics.internal.sentiment;

import org.jspecify.annotations.NullMarked;
