/** Dates, times and periods as files write them, and what a column of them tells of their order. Plain Java. */
@Version("1.0.0")
@NullMarked
package io.antiphon.tables.dates;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
