/** Whose feedback is whose, for whoever answers requests of people. */
@Version("1.0.0")
@NullMarked
package io.antiphon.feedback.people;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
