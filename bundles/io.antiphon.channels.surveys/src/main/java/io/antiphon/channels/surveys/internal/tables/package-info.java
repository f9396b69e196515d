/** Exports that are text in columns. */
@NullMarked
package io.antiphon.channels.surveys.internal.tables;

import org.jspecify.annotations.NullMarked;
