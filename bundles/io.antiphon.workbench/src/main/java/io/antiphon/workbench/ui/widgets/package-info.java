/** The own widgets of the window: they paint drawings and hold cards, in the palette of the theme. */
@Version("1.0.0")
@NullMarked
package io.antiphon.workbench.ui.widgets;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
