/** Erasure: what is erased goes, and leaves a tombstone. */
@NullMarked
package io.antiphon.feedback.internal.store.erasing;

import org.jspecify.annotations.NullMarked;
