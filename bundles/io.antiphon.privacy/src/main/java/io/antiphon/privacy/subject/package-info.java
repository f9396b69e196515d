/** Whom personal data is about: people as keyed values, what finds them in texts, and the places they are found in. */
@Version("1.0.0")
@NullMarked
package io.antiphon.privacy.subject;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
