/** Answers to queries: which feedback, in which order, how much of it. */
@NullMarked
package io.antiphon.feedback.internal.store.reading;

import org.jspecify.annotations.NullMarked;
