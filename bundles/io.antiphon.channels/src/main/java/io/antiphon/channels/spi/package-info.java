/** What takes feedback and measurements in from one kind of source: a connector, what it reads, and what it hands over. Plain Java. */
@Version("1.0.0")
@NullMarked
package io.antiphon.channels.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
