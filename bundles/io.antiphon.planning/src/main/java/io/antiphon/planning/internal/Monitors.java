package io.antiphon.planning.internal;

import io.antiphon.loop.Chain;
import io.antiphon.loop.Improvement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The monitors of the indicators that improvements are judged by, by the id of the improvement. */
final class Monitors {

	private Monitors() {}

	/** In the order of the improvements; without those whose indicator nobody measures any more. */
	static Map<String, Monitor> of(List<Improvement> improvements, Chain chain) {
		var monitors = new LinkedHashMap<String, Monitor>();
		for (var improvement : improvements) {
			chain.indicator(improvement.plan().indicator())
					.map(measured -> Monitor.of(measured, improvement.schedule().start()))
					.ifPresent(monitor -> monitors.put(improvement.id(), monitor));
		}
		return monitors;
	}

	/** One for each indicator: that of the newest improvement. */
	static List<Monitor> distinct(Map<String, Monitor> monitors) {
		var newest = new LinkedHashMap<String, Monitor>();
		monitors.values().forEach(monitor -> newest.put(monitor.indicator().id(), monitor));
		return List.copyOf(newest.values());
	}
}
