/** What a capability or an extension adds to the report. */
@Version("1.0.0")
@NullMarked
package io.antiphon.report.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
