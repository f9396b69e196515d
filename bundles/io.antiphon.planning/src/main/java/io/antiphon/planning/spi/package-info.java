/** What an extension implements that scores the options of decisions in its own way. */
@Version("1.0.0")
@NullMarked
package io.antiphon.planning.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
