/** What an extension implements that knows what an activity costs the world. */
@Version("1.0.0")
@NullMarked
package io.antiphon.sustainability.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
