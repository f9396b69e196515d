/** Taking feedback in: what a file holds, what is kept of it, and the receipt. */
@Version("1.0.0")
@NullMarked
package io.antiphon.channels;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
