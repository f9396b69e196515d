/** What was declared of files before, for files that have the same columns. */
@NullMarked
package io.antiphon.channels.internal.memory;

import org.jspecify.annotations.NullMarked;
