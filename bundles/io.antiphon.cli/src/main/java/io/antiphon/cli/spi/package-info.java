/** What a capability or an extension adds to the command line. */
@Version("1.0.0")
@NullMarked
package io.antiphon.cli.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
