/** What is read in texts, and what reading takes. */
@Version("1.0.0")
@NullMarked
package io.antiphon.text.reading;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
