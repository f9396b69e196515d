package io.antiphon.channels.internal.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.antiphon.channels.spi.Origin;
import io.antiphon.channels.spi.Row;
import io.antiphon.privacy.Redaction;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {

	private final Places places = new Places(Redaction.newest());

	@Test
	void aLineGoesByItsNumberAndARowByItsSheet() {
		assertEquals("17", places.text(new Origin.Line(17, 0, 1)));
		assertEquals("Sheet1!17", places.text(new Origin.Sheet("Sheet1", 17)));
		assertEquals("/3", places.text(new Origin.Element("/3", 4)));
		assertEquals("m-17", places.text(new Origin.Message("m-17", 4)));
		assertEquals("#17", places.text(new Origin.Message("17", 4)), "a number alone is a line");
	}

	@Test
	void whatIsPersonalInANameIsMaskedAndTheNumberTellsRecordsApart() {
		assertEquals("[PHONE]!2", places.text(new Origin.Sheet("13800138000", 2)));
		assertEquals("[EMAIL]#5", places.text(new Origin.Message("lin@example.com", 5)));
	}

	@Test
	void aRecordWithoutBytesIsComparedByItsValuesWhateverEmptyColumnsFollow() {
		var origin = new Origin.Sheet("a", 2);

		assertArrayEquals(
				Places.compared(new Row(origin, List.of("a", "", "b"))), Places.compared(new Row(origin, List.of("a", "", "b", "", ""))));
		assertFalse(Arrays.equals(
				Places.compared(new Row(origin, List.of("ab", "c"))), Places.compared(new Row(origin, List.of("a", "bc")))));
		assertArrayEquals(new byte[] {7}, Places.compared(new Row(new Origin.Line(1, 0, 1), List.of("x"), new byte[] {7})));
	}
}
