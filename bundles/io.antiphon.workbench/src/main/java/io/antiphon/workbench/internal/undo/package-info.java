/** Edit &gt; Undo and Redo: what was typed in a field, and what was done in the window. */
@NullMarked
package io.antiphon.workbench.internal.undo;

import org.jspecify.annotations.NullMarked;
