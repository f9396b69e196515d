/** Pictures and pages as markup: what the report and the command line write alike. */
@Version("1.0.0")
@NullMarked
package io.antiphon.wording.markup;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
