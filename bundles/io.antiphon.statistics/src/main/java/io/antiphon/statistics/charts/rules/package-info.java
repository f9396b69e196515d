/** Rules by which the points of a chart raise signals: Nelson's, those of Western Electric, of the NHS, and of run charts. */
@NullMarked
package io.antiphon.statistics.charts.rules;

import org.jspecify.annotations.NullMarked;
