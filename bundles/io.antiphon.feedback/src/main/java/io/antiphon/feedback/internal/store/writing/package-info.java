/** Intakes: what comes in passes the door, is recognised, written, and becomes visible as one. */
@NullMarked
package io.antiphon.feedback.internal.store.writing;

import org.jspecify.annotations.NullMarked;
