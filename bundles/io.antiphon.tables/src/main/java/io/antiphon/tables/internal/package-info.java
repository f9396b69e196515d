/** How files of records are decoded, laid out and split. Plain Java. */
@NullMarked
package io.antiphon.tables.internal;

import org.jspecify.annotations.NullMarked;
