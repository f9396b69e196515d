/** The text engine: texts in, their tone and topics out. Plain Java: no database, no OSGi. */
@Version("1.0.0")
@NullMarked
package io.antiphon.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
