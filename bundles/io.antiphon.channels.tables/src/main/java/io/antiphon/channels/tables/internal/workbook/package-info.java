/** Workbooks (Office Open XML, ISO/IEC 29500) read as a stream, within limits. */
@NullMarked
package io.antiphon.channels.tables.internal.workbook;

import org.jspecify.annotations.NullMarked;
