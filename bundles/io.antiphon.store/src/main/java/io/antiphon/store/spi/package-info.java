/** What a bundle implements that keeps data of its own. */
@Version("1.0.0")
@NullMarked
package io.antiphon.store.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
