/** "You said, we did": who said what an improvement rests on, and what they are answered. */
@Version("1.0.0")
@NullMarked
package io.antiphon.compliance.answers;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
