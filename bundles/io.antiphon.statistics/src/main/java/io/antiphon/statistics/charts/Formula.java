package io.antiphon.statistics.charts;

import java.util.List;

/** How a kind of chart makes of the samples of a stage what is expected of its points. */
@FunctionalInterface
interface Formula {

	/** The limits are those of the samples from {@code first} to before {@code end}, of which there is at least one. */
	Expectation of(List<Sample> stage, int first, int end);
}
