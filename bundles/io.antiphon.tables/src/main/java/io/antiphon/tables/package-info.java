/** Files of records (CSV, TSV, JSONL) as a stream of rows and rejections: opening and reading them. Plain Java. */
@Version("1.0.0")
@NullMarked
package io.antiphon.tables;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
