/** The store of feedback, put together from its rooms: rows, reading, writing and erasing. */
@NullMarked
package io.antiphon.feedback.internal.store;

import org.jspecify.annotations.NullMarked;
