/** A quick reader that is taught by the encoder, for texts that are many. Plain Java. */
@NullMarked
package io.antiphon.text.internal.student;

import org.jspecify.annotations.NullMarked;
