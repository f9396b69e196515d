/** What somebody wants changed in what is planned, and who carries it out. */
@Version("1.0.0")
@NullMarked
package io.antiphon.loop.change;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
