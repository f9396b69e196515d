/** What views may ask of planning. */
@Version("1.0.0")
@NullMarked
package io.antiphon.planning;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
