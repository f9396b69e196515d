package io.antiphon.statistics.charts.rules;

import io.antiphon.statistics.internal.Check;

/**
 * A sign on a chart that the process has changed.
 *
 * @param rule the rule that raises it
 * @param index 0-based index of the point at which it is raised, the last of the pattern
 */
public record Signal(Rule rule, int index) {

	public Signal {
		Check.atLeast(0, index, "index of a signal");
	}
}
