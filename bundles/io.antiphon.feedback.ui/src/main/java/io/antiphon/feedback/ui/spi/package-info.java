/** What a capability or extension implements to narrow the feedback table. */
@Version("1.0.0")
@NullMarked
package io.antiphon.feedback.ui.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
