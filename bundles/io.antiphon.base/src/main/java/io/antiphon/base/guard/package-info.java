/** The one way into an extension: a thread of its own, a limit, a cap, its name, and what it did wrong in one register. */
@Version("1.0.0")
@NullMarked
package io.antiphon.base.guard;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
