/** What the views look at: the scope, where it is chosen, and the way back. */
@NullMarked
package io.antiphon.workbench.internal.scope;

import org.jspecify.annotations.NullMarked;
