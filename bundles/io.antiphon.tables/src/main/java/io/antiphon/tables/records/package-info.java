/** What a file of records is made of: rows and rejections with their places, its format, and the reasons why it is not taken. Plain Java. */
@Version("1.0.0")
@NullMarked
package io.antiphon.tables.records;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
