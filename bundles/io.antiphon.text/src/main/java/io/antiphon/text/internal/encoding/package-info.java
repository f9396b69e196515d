/** Reading text: its language, its clauses, and its meaning as a vector. Plain Java. */
@NullMarked
package io.antiphon.text.internal.encoding;

import org.jspecify.annotations.NullMarked;
