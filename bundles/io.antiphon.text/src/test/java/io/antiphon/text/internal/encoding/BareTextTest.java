package io.antiphon.text.internal.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BareTextTest {
	@Test
	void leavesOutHandlesLinksAndMasks() {
		String wording = BareText.of("@our_shop call  [PHONE] or see https://example.com/x?y=1 &amp; thanks #late");

		assertEquals("call or see thanks late", wording);
	}

	@Test
	void leavesAnAddressAsItIs() {
		assertEquals("write to me@example.com", BareText.of("write to me@example.com"));
	}

	@Test
	void isEmptyWhereNothingWasSaid() {
		assertEquals("", BareText.of(" @a  @b [ID] "));
	}
}
