package io.antiphon.planning.internal.watching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.feedback.Scope;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Schedule;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.TestPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonitorsTest {

	@Test
	void ofTheImprovementsOnAnIndicatorTheNewestIsWatchedInThePlaceOfTheFirst() {
		var improvements = List.of(on("waiting", "one"), on("cost", "two"), on("waiting", "three"));

		var newest = Monitors.newest(improvements);

		assertEquals(List.of("three", "two"), newest.stream().map(Improvement::id).toList());
	}

	private static Improvement on(String indicator, String id) {
		var plan = TestPlan.draft(indicator, Scope.ALL, null, null, "", 1, 0.05);
		return new Improvement(id, Phrase.valueOf(id), "", "", null, new Schedule(null, null), null, List.of(), plan);
	}
}
