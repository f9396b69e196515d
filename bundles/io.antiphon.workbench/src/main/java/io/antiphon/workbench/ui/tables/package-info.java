/** Tables that people work in: filtered, sorted, grouped, copied and exported. UI thread. */
@Version("1.0.0")
@NullMarked
package io.antiphon.workbench.ui.tables;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
