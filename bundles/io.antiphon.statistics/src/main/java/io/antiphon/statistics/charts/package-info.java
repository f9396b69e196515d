/** Control charts: limits from a baseline, and the signals beyond them. */
@NullMarked
package io.antiphon.statistics.charts;

import org.jspecify.annotations.NullMarked;
