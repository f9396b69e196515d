/** Pictures as shapes: what is drawn where, in which role, with the same in words and as a table. No widget, no file format. */
@Version("1.0.0")
@NullMarked
package io.antiphon.drawing;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
