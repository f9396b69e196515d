/** What is handed over: a copy for a person, the certificate of an erasure, and what places and fields are called in both. */
@Version("1.0.0")
@NullMarked
package io.antiphon.compliance.files;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
