package io.antiphon.planning.ui.internal.actions;

/** How actions are shown. */
enum Face {
	LIST,
	BOARD,
	TIME
}
