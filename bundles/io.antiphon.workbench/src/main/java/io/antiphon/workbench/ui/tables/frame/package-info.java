/** The frame that tables have in common, whatever stands in them: lines, columns, keys and colours. UI thread. */
@Version("1.0.0")
@NullMarked
package io.antiphon.workbench.ui.tables.frame;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
