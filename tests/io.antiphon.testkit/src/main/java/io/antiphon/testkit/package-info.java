/** For the tests of bundles and of extensions: fakes of what the core offers, and what every implementation of it must do. */
@Version("1.0.0")
@NullMarked
package io.antiphon.testkit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
