/** The shapes that a drawing is made of. */
@Version("1.0.0")
@NullMarked
package io.antiphon.drawing.shape;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
