/** Chinese and English in one space: which topics of the two mean the same. */
@NullMarked
package io.antiphon.text.internal.bridge;

import org.jspecify.annotations.NullMarked;
