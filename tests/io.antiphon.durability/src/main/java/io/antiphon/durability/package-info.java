/**
 * What tests of real workspaces do to them: another process that is killed, SQL past the product. The tests of the core's own
 * stores against it are beside it in {@code src/test}, each in the package of what it tests. Not published.
 */
@Version("1.0.0")
@NullMarked
package io.antiphon.durability;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
