/** The rows as they lie in the tables, and what turns them into feedback. Rows are plain structures, filled and read by the other rooms. */
@NullMarked
package io.antiphon.feedback.internal.store.rows;

import org.jspecify.annotations.NullMarked;
