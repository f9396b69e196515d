/** What the columns of a file hold, measured in one pass: numbers, times, texts, personal data. Plain Java. */
@NullMarked
package io.antiphon.channels.internal.profile;

import org.jspecify.annotations.NullMarked;
