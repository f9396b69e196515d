/** What the organisation may use personal data for, and on which grounds, for how long and by whom. */
@Version("1.0.0")
@NullMarked
package io.antiphon.privacy.purposes;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
