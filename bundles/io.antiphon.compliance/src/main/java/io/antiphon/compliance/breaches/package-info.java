/** Breaches of personal data and the clock of telling the authority. */
@Version("1.0.0")
@NullMarked
package io.antiphon.compliance.breaches;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
