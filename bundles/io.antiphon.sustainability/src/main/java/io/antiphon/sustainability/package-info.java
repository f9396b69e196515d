/** What a service costs the world: activities × factors as footprints with intervals, gaps named and never zero. */
@Version("1.0.0")
@NullMarked
package io.antiphon.sustainability;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
