package io.antiphon.channels.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MessageOriginsTest {

	private final MessageOrigins origins = new MessageOrigins();

	@Test
	void anIdIsFollowedByItsNumberOnlyWhereItTellsNothingApart() {
		assertEquals(new Origin.Message("a", 1), origins.next("a"));
		assertEquals(new Origin.Message("#2", 2), origins.next(" \n"));
		assertEquals(new Origin.Message("a#3", 3), origins.next("a"));
		assertEquals(new Origin.Message("a#3#4", 4), origins.next("a#3"));
	}

	@Test
	void anIdThatIsTooLongIsCut() {
		var first = origins.next("x".repeat(1_000));
		var second = origins.next("x".repeat(1_001));

		assertNotEquals(first, second);
		assertTrue(first.place().length() <= Origin.LONGEST);
	}

	@Test
	void anIdStandsOnOneLine() {
		assertEquals("a b", origins.next("a\r\n\tb").place());
	}
}
