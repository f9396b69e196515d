/** Connectors for files of records: text in columns, JSON lines, workbooks. */
@NullMarked
package io.antiphon.channels.tables.internal;

import org.jspecify.annotations.NullMarked;
