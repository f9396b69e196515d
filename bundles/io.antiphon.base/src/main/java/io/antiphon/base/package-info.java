/** What every bundle needs and nobody owns: progress, texts in the user's language, ids, periods. */
@Version("1.0.0")
@NullMarked
package io.antiphon.base;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
