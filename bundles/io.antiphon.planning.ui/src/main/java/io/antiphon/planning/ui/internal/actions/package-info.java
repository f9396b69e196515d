/** The view of actions: list, board and time line. */
@NullMarked
package io.antiphon.planning.ui.internal.actions;

import org.jspecify.annotations.NullMarked;
