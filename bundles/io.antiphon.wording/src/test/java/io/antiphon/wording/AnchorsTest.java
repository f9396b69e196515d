package io.antiphon.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AnchorsTest {

	@Test
	void anActionLiesInItsImprovement() {
		var action = Anchors.action("fewer-complaints", "a1");

		assertEquals(Anchors.improvement("fewer-complaints"), Anchors.whole(action));
	}

	@Test
	void whatLiesInNothingIsAWholeWhateverItsIdLooksLike() {
		var indicator = Anchors.indicator("complaints/Shop/delivery");

		assertEquals(indicator, Anchors.whole(indicator));
	}
}
