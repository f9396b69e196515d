/** Workspaces as one file each. */
@NullMarked
package io.antiphon.store.internal.archive;

import org.jspecify.annotations.NullMarked;
