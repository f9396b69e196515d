/** What the workbench gives to the views of capabilities and extensions. */
@Version("1.0.0")
@NullMarked
package io.antiphon.workbench.ui;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
