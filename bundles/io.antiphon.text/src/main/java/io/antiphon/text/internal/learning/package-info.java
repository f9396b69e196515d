/** Logistic regression beside what is known without labels, and codes known by their names. Plain Java. */
@NullMarked
package io.antiphon.text.internal.learning;

import org.jspecify.annotations.NullMarked;
