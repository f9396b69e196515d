package io.antiphon.workbench.internal.overview;

import io.antiphon.loop.Step;
import io.antiphon.loop.spi.Station.Need;

/** Something that needs somebody, and the step that it is of. */
record Wanted(Step step, Need need) {}
