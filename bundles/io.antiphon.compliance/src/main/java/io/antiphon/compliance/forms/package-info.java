/** Forms that the law asks for as documents: records of processing, impact assessment, cross-border transfer. */
@Version("1.0.0")
@NullMarked
package io.antiphon.compliance.forms;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
