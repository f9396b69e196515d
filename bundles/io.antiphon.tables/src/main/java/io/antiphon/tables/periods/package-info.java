/** Files of periods, which a command reads without a workspace: a date, numbers and perhaps a group in each row. Plain Java. */
@Version("1.0.0")
@NullMarked
package io.antiphon.tables.periods;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
