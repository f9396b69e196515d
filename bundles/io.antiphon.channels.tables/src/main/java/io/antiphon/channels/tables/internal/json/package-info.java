/** Files that are one JSON array, read element by element. */
@NullMarked
package io.antiphon.channels.tables.internal.json;

import org.jspecify.annotations.NullMarked;
