/** What the views of the loop are made of: running its steps, reading what they say, drawing a chart. */
@Version("1.0.0")
@NullMarked
package io.antiphon.loop.ui;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
