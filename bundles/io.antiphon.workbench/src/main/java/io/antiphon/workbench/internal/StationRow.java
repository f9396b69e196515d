package io.antiphon.workbench.internal;

import io.antiphon.loop.Step;

/** One station of the loop as the Overview shows it, in the user's language; {@code empty}: it answered and has nothing yet. */
record StationRow(Step step, String title, String standing, String sentence, boolean installed, boolean empty) {}
