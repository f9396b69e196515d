/** What customers said: services, feedback, ratings, scopes, and the store that keeps them. */
@Version("1.0.0")
@NullMarked
package io.antiphon.feedback;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
