/** Numbers as files write them, and what a column of them tells of its decimal sign. Plain Java. */
@Version("1.0.0")
@NullMarked
package io.antiphon.tables.numbers;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
