/** The rule for small groups: which numbers may be shown so that nobody finds out about fewer people than the rule says. */
@Version("1.0.0")
@NullMarked
package io.antiphon.privacy.groups;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
