/** Keeping to the retention times of purposes. */
@Version("1.0.0")
@NullMarked
package io.antiphon.compliance.retention;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
