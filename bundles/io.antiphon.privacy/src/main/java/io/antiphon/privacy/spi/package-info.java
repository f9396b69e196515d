/** What a bundle implements that keeps something whose seal the audit chain names once. */
@Version("1.0.0")
@NullMarked
package io.antiphon.privacy.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
