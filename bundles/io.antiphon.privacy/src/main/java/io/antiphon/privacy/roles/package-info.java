/** Who may see texts, who numbers alone, who exports, answers people, oversees and administers. */
@Version("1.0.0")
@NullMarked
package io.antiphon.privacy.roles;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
