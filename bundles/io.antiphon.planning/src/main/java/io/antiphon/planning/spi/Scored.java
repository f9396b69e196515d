package io.antiphon.planning.spi;

import java.util.List;

/** What comes of scoring an option. */
public sealed interface Scored {

	/**
	 * It has a score.
	 *
	 * @param order by which options are ranked: compared one number after the other, the greater first; as many for every option
	 * @param figures what people are told of it, the main one first; may be none
	 * @param label the key of a word for it, such as its quadrant; empty where there is none
	 */
	record Ranked(List<Double> order, List<Figure> figures, String label) implements Scored {

		public Ranked {
			order = List.copyOf(order);
			figures = List.copyOf(figures);
			if (order.isEmpty() || !order.stream().allMatch(Double::isFinite)) {
				throw new IllegalArgumentException("what is ranked has finite numbers to be ranked by");
			}
		}

		/** One by a single number, which is what people are told. */
		public static Ranked by(String figure, double value) {
			return new Ranked(List.of(value), List.of(new Figure(figure, value)), "");
		}
	}

	/** It has none, for want of values on these criteria. */
	record Missing(List<String> criteria) implements Scored {

		public Missing {
			criteria = List.copyOf(criteria);
			if (criteria.isEmpty()) {
				throw new IllegalArgumentException("what is not scored is missing something");
			}
		}
	}

	/** A number by its id. */
	record Figure(String id, double value) {

		public Figure {
			if (id.isBlank() || !Double.isFinite(value)) {
				throw new IllegalArgumentException("a figure has an id and is finite: " + id);
			}
		}
	}
}
