/** What every connector does, as a test for those of others: its own bundle, so that whoever writes none needs no channels. */
@Version("1.0.0")
@NullMarked
package io.antiphon.testkit.channels;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
