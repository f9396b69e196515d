/** The people whom personal data is about: known by keyed values alone, and found by them. */
@Version("1.0.0")
@NullMarked
package io.antiphon.privacy.subject;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
