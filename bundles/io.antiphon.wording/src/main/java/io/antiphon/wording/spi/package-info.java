/** What capabilities and extensions bring so that what is theirs is said in words. */
@Version("1.0.0")
@NullMarked
package io.antiphon.wording.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
