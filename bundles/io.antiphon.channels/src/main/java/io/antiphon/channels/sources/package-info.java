/** Sources that are saved once and taken in again and again: where they are, how they are read, and when. Plain Java. */
@Version("1.0.0")
@NullMarked
package io.antiphon.channels.sources;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
