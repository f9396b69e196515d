/** Erasing feedback, and what stays known of it. */
@Version("1.0.0")
@NullMarked
package io.antiphon.feedback.erasure;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
