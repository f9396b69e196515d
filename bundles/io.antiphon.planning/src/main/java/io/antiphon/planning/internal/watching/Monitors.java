package io.antiphon.planning.internal.watching;

import io.antiphon.loop.Chain;
import io.antiphon.loop.Improvement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The monitors of the indicators that improvements are judged by, by the id of the improvement, and of other ones. */
public final class Monitors {

	private Monitors() {}

	/** That of an indicator by which nothing is judged; limits are those of all points. */
	public static Monitor of(Chain.Measured measured) {
		return Monitor.of(measured, null, null);
	}

	/** In the order of the improvements; without those whose indicator nobody measures any more. */
	public static Map<String, Monitor> of(List<Improvement> improvements, Chain chain) {
		var monitors = new LinkedHashMap<String, Monitor>();
		for (var improvement : improvements) {
			chain.indicator(improvement.plan().indicator())
					.map(measured -> Monitor.of(measured, improvement.plan().baseline(), improvement.schedule().start()))
					.ifPresent(monitor -> monitors.put(improvement.id(), monitor));
		}
		return monitors;
	}

	/** Of the improvements that are judged by an indicator the newest, in the place of the first: the one whose monitor is shown. */
	static List<Improvement> newest(List<Improvement> improvements) {
		var newest = new LinkedHashMap<String, Improvement>();
		improvements.forEach(one -> newest.put(one.plan().indicator(), one));
		return List.copyOf(newest.values());
	}

	/** One for each indicator: that of the newest improvement; then those that are watched although none is judged by them. */
	public static List<Monitor> all(Map<String, Monitor> monitors, Chain chain) {
		var newest = new LinkedHashMap<String, Monitor>();
		monitors.values().forEach(monitor -> newest.put(monitor.indicator().id(), monitor));
		watched(monitors, chain).forEach(monitor -> newest.put(monitor.indicator().id(), monitor));
		return List.copyOf(newest.values());
	}

	/** The monitors of indicators that are watched and by which nothing is judged; limits are those of all points. */
	public static List<Monitor> watched(Map<String, Monitor> monitors, Chain chain) {
		var judged = monitors.values().stream().map(monitor -> monitor.indicator().id()).collect(Collectors.toSet());
		return chain.sources().stream()
				.flatMap(source -> source.watched().stream()
						.filter(indicator -> !judged.contains(indicator.id()))
						.map(indicator -> Monitor.of(new Chain.Measured(indicator, source), null, null)))
				.toList();
	}
}
