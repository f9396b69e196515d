package io.antiphon.workbench.internal.overview;

import io.antiphon.loop.Improvement;
import io.antiphon.wording.Anchors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Under which anchors a thing can be opened, the most exact first: itself, and where no view shows that, the improvement in which it is
 * told. Immutable.
 */
final class Ways {

	/** Nothing is told anywhere else. */
	static final Ways NONE = new Ways(Map.of());

	private final Map<String, String> improvements;

	private Ways(Map<String, String> improvements) {
		this.improvements = Map.copyOf(improvements);
	}

	/** By the goals, decisions and indicators of improvements: of several the newest, one whose test plan is frozen before any draft. */
	static Ways of(List<Improvement> all) {
		var improvements = new HashMap<String, String>();
		Stream.concat(all.stream().filter(one -> one.plan().isDraft()), all.stream().filter(one -> !one.plan().isDraft()))
				.forEach(one -> told(one).forEach(anchor -> improvements.put(anchor, Anchors.improvement(one.id()))));
		return new Ways(improvements);
	}

	private static Stream<String> told(Improvement one) {
		return Stream.of(Anchors.goal(one.goal()), Anchors.decision(one.decision()), Anchors.indicator(one.plan().indicator()));
	}

	/** None for an empty anchor. */
	List<String> to(String anchor) {
		return Stream.of(anchor, Anchors.whole(anchor), improvements.getOrDefault(anchor, ""))
				.filter(one -> !one.isEmpty())
				.distinct()
				.toList();
	}
}
