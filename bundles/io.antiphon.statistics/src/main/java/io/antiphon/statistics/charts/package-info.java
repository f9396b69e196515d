/** Control charts in stages: limits from the samples of a stage, and the signals that rules raise on its points. */
@NullMarked
package io.antiphon.statistics.charts;

import org.jspecify.annotations.NullMarked;
