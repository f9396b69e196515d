/** Turns what people are called by into keyed values, and keeps their words out once they were erased. */
@Version("1.0.0")
@NullMarked
package io.antiphon.privacy.people;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
