package io.antiphon.analytics.internal.review;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.analytics.internal.labels.Understanding.Twins;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Topics of two languages that mean the same, told as one unless people decided something else about either: the smaller as the larger, or as it was before.
 * Customers of one service have to speak of both: what two services are told may mean the same in either without being one thing to mend.
 */
final class SameTopics {

	/** How much of their services they have in common: the sum of the lesser shares. */
	private static final double LEAST = 0.2;

	private final Map<Integer, Map<String, Integer>> services = new HashMap<>();

	private SameTopics(List<Twins> twins, List<Labelled> labelled) {
		twins.forEach(twin -> {
			services.put(twin.one(), new HashMap<>());
			services.put(twin.other(), new HashMap<>());
		});
		for (var one : twins.isEmpty() ? List.<Labelled>of() : labelled) {
			var counts = services.get(one.topic());
			if (counts != null) {
				counts.merge(one.context().service(), 1, Integer::sum);
			}
		}
	}

	/** {@code topics} with what each of {@code twins} is told as; {@code labelled} by their indexes. */
	static List<Topic> told(List<Topic> topics, List<Twins> twins, List<Labelled> labelled, Earlier earlier) {
		var same = new SameTopics(twins, labelled);
		var told = new ArrayList<>(topics);
		for (var twin : twins) {
			var one = topics.get(twin.one());
			var other = topics.get(twin.other());
			if (one.own() && other.own() && !earlier.apart(one) && !earlier.apart(other) && same.common(twin) >= LEAST) {
				var first = earlier.told(one, other) || !earlier.told(other, one) && same.size(twin.one()) < same.size(twin.other());
				told.set(first ? twin.one() : twin.other(), first ? into(one, other) : into(other, one));
			}
		}
		return List.copyOf(told);
	}

	private static Topic into(Topic one, Topic other) {
		return one.with(one.decided().into(other.id()));
	}

	private long size(int topic) {
		return services.getOrDefault(topic, Map.of()).values().stream().mapToLong(Integer::longValue).sum();
	}

	private double common(Twins twin) {
		var others = services.getOrDefault(twin.other(), Map.of());
		double common = 0;
		for (var one : services.getOrDefault(twin.one(), Map.of()).entrySet()) {
			common += Math.min((double) one.getValue() / size(twin.one()),
					others.getOrDefault(one.getKey(), 0) / (double) size(twin.other()));
		}
		return common;
	}
}
