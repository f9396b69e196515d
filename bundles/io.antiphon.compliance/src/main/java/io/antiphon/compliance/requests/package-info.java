/** The register of what people asked for under their rights: when, until when it has to be answered, and how it was. */
@Version("1.0.0")
@NullMarked
package io.antiphon.compliance.requests;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
