/** The only door to personal data: access with a purpose, redaction, pseudonyms, keyed digests and the audit chain. */
@Version("1.0.0")
@NullMarked
package io.antiphon.privacy;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
