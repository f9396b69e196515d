/** In which language a text is written, and whether it says anything. */
@Version("1.0.0")
@NullMarked
package io.antiphon.base.language;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
