package io.antiphon.workbench.internal.overview;

import io.antiphon.drawing.Ribbon;
import io.antiphon.loop.Step;

/** One station of the loop as the Overview shows it, in the user's language; {@code open}: it waits for somebody to do something. */
record StationRow(
		Step step, String title, String standing, String sentence, boolean installed, boolean open, Ribbon.Sign sign) {}
