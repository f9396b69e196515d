/** Documents in XML and in zip archives, read safely: no entities, nothing outside, limits. Plain Java; for whoever reads a format. */
@Version("1.0.0")
@NullMarked
package io.antiphon.tables.documents;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
