/** The words that columns are called by, in both languages. */
@NullMarked
package io.antiphon.channels.internal.mapping.words;

import org.jspecify.annotations.NullMarked;
