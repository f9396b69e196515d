/** What an extension implements that finds something in feedback. */
@Version("1.0.0")
@NullMarked
package io.antiphon.analytics.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
