/** What somebody teaches the engine: labels of tone, codes of their own; and what came of it. Plain data. */
@Version("1.0.0")
@NullMarked
package io.antiphon.text.learning;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
