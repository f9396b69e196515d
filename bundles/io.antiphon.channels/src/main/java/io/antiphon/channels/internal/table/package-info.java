/** Files of records (CSV, TSV, JSONL) as a stream of rows and rejections, each with its place in the file. Plain Java. */
@NullMarked
package io.antiphon.channels.internal.table;

import org.jspecify.annotations.NullMarked;
