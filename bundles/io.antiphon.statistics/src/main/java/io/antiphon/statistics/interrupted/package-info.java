/** Interrupted time series: what a series did where something began, whatever memory, trend, season or weekday pattern it has. */
@NullMarked
package io.antiphon.statistics.interrupted;

import org.jspecify.annotations.NullMarked;
