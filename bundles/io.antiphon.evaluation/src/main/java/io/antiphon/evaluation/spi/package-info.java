/** What an extension implements that compares two windows in its own way. */
@Version("1.0.0")
@NullMarked
package io.antiphon.evaluation.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
