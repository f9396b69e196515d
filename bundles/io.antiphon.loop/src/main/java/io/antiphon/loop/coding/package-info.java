/** How each piece of feedback was understood, as whoever understands it hands it on. */
@Version("1.0.0")
@NullMarked
package io.antiphon.loop.coding;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
