package io.antiphon.planning.internal;

import io.antiphon.loop.Chain;
import io.antiphon.loop.Improvement;
import java.util.List;

/** The monitors of the indicators that improvements are judged by. */
final class Monitors {

	private Monitors() {}

	static List<Monitor> of(List<Improvement> improvements, Chain chain) {
		return improvements.stream()
				.flatMap(improvement -> chain.indicator(improvement.plan().indicator())
						.flatMap(measured -> Monitor.of(measured, improvement.schedule().start()))
						.stream())
				.toList();
	}
}
