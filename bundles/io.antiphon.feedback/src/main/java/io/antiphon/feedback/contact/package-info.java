/** What people can be reached by, apart from what they said. */
@Version("1.0.0")
@NullMarked
package io.antiphon.feedback.contact;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
