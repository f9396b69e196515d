/** Reading text: its language, its clauses, and its meaning as a vector. Plain Java. */
@NullMarked
package io.antiphon.analytics.internal.text;

import org.jspecify.annotations.NullMarked;
