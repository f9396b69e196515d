/** Forms that keep what was typed as it was typed. UI thread. */
@Version("1.0.0")
@NullMarked
package io.antiphon.workbench.ui.forms;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
