/** Did an improvement work? Compares before and after and returns a verdict. */
@Version("1.0.0")
@NullMarked
package io.antiphon.evaluation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
