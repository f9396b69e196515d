/** What the law asks of an organisation that keeps what people said: their rights, and proof that these are kept. */
@Version("1.0.0")
@NullMarked
package io.antiphon.compliance;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
