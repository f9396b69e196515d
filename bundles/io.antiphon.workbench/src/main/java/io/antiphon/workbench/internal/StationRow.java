package io.antiphon.workbench.internal;

import io.antiphon.loop.Step;

/** One station of the loop as the Overview shows it, in the user's language. */
record StationRow(Step step, String title, String standing, String sentence, boolean installed) {}
