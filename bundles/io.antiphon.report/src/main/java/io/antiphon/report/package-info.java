/** One report from what is installed: a page, a table of findings, and loop.json. */
@Version("1.0.0")
@NullMarked
package io.antiphon.report;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
