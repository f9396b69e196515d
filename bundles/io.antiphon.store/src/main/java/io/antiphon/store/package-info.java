/** Where data lives: one workspace at a time, one persistence unit over every contributing bundle. */
@Version("1.0.0")
@NullMarked
package io.antiphon.store;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
