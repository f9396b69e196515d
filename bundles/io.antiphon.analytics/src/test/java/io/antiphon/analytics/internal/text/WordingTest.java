package io.antiphon.analytics.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordingTest {
	@Test
	void leavesOutHandlesLinksAndMasks() {
		String wording = Wording.of("@our_shop call  [PHONE] or see https://example.com/x?y=1 &amp; thanks #late");

		assertEquals("call or see thanks late", wording);
	}

	@Test
	void leavesAnAddressAsItIs() {
		assertEquals("write to me@example.com", Wording.of("write to me@example.com"));
	}

	@Test
	void isEmptyWhereNothingWasSaid() {
		assertEquals("", Wording.of(" @a  @b [ID] "));
	}
}
