/** Documents that people change one after the other: revisions, conflicts, undoing, the state of any day. */
@Version("1.0.0")
@NullMarked
package io.antiphon.store.changes;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
