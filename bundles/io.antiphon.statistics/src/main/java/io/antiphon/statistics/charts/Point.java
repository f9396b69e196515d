package io.antiphon.statistics.charts;

import io.antiphon.statistics.charts.rules.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A point of a chart.
 *
 * @param sample 0-based index of the sample that it shows
 * @param value as the kind shows it: the value, the moving range, the share (0 to 1), the rate
 * @param centre of its stage
 * @param limits where it is expected; null where no limits exist
 * @param signals the rules that are raised at it, in their order
 */
public record Point(int sample, double value, double centre, @Nullable Limits limits, List<Rule> signals) {

	public Point {
		signals = List.copyOf(signals);
	}
}
