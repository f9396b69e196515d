/** The chain from a finding to a verdict: its records, and the look-ups through which capabilities meet. */
@Version("1.0.0")
@NullMarked
package io.antiphon.loop;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
