package io.antiphon.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AnchorsTest {

	@Test
	void anActionLiesInItsImprovementSoThatWhoeverShowsThatCanOpenIt() {
		var action = Anchors.action("fewer-complaints", "a1");

		assertTrue(action.startsWith(Anchors.improvement("")));
		assertEquals(Anchors.improvement("fewer-complaints"), Anchors.whole(action));
	}

	@Test
	void whatLiesInNothingIsAWholeWhateverItsIdLooksLike() {
		var indicator = Anchors.indicator("complaints/Shop/delivery");

		assertEquals(indicator, Anchors.whole(indicator));
	}
}
