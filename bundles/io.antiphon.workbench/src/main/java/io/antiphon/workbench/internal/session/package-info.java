/** The workspace that is open: opened, backed up, restored. */
@NullMarked
package io.antiphon.workbench.internal.session;

import org.jspecify.annotations.NullMarked;
