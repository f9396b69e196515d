/** What window, report and command line say alike: numbers, rounding, sentences, and blocks and tables as data. */
@Version("1.0.0")
@NullMarked
package io.antiphon.wording;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
