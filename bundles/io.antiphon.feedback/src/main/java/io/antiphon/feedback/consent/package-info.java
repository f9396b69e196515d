/** What people agreed to, and took back. */
@Version("1.0.0")
@NullMarked
package io.antiphon.feedback.consent;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
