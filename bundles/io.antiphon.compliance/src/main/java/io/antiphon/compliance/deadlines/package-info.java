/** Until when the law wants something done: dated rules, computed over working-day calendars that are data. */
@Version("1.0.0")
@NullMarked
package io.antiphon.compliance.deadlines;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
