package io.antiphon.workbench.internal.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.wording.Anchors;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaysTest {

	@Test
	void aThingIsOpenedAsItselfAndElseWhereItIsTold() {
		var ways = Ways.of(List.of(Looked.improvement("one", true), Looked.improvement("two", false), Looked.improvement("three", true)));

		assertEquals(
				List.of(Anchors.action("one", "a1"), Anchors.improvement("one")), ways.to(Anchors.action("one", "a1")));
		assertEquals(
				List.of(Anchors.indicator("complaints/Shop/delivery"), Anchors.improvement("two")),
				ways.to(Anchors.indicator("complaints/Shop/delivery")),
				"the one that is frozen");
		assertEquals(List.of(Anchors.goal("goal-three"), Anchors.improvement("three")), ways.to(Anchors.goal("goal-three")));
		assertEquals(List.of(Anchors.verdict("one")), ways.to(Anchors.verdict("one")));
		assertEquals(List.of(), ways.to(""));
	}
}
