package io.antiphon.privacy.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** With made-up numbers and the test numbers that card networks publish. */
class CardsTest {

	private static String found(String text) {
		return Found.by(new Cards(), text);
	}

	/** {@code digits} with the check digit for which the doubled sum is a multiple of ten. */
	private static String card(String digits) {
		for (int check = 0; check < 10; check++) {
			int sum = 0;
			var number = digits + check;
			for (int place = 0; place < number.length(); place++) {
				int digit = number.charAt(number.length() - 1 - place) - '0';
				int twice = digit * 2;
				sum += place % 2 == 0 ? digit : twice > 9 ? twice - 9 : twice;
			}
			if (sum % 10 == 0) {
				return number;
			}
		}
		throw new AssertionError("one of ten fits");
	}

	@Test
	void findsCardsOfEveryNetworkAndLength() {
		for (var digits : List.of(
				"622202000000000", "622848000000000000", "411111111111111", "400000000000", "555555555555444",
				"222100000000000", "37828224631000", "353011133330000", "3056930902590", "601111111111111",
				"955880000000000000")) {
			var card = card(digits);
			assertEquals("卡号[#]，", found("卡号" + card + "，"), digits.substring(0, 4));
		}
	}

	@Test
	void findsCardsInTheGroupsTheyArePrintedIn() {
		assertEquals("[#]", found("4111 1111 1111 1111"));
		assertEquals("[#]", found("4111-1111-1111-1111"));
		assertEquals("[#]", found("3782 822463 10005"));
		assertEquals("[#]", found(spaced(card("622202000000000000"))));
		assertEquals("[#]", found("４１１１　１１１１　１１１１　１１１１"));
		assertEquals("[#] [#]", found("4111 1111 1111 1111 5555 5555 5555 4444"));
	}

	private static String spaced(String number) {
		return number.replaceAll("(.{4})(?=.)", "$1 ");
	}

	@Test
	void leavesNumbersWithoutTheCheckDigit() {
		assertEquals("4111111111111112", found("4111111111111112"));
		assertEquals("4111 1111 1111 1113", found("4111 1111 1111 1113"));
	}

	@Test
	void leavesNumbersOfNoNetwork() {
		var number = card("101111111111111");

		assertTrue(Cards.check(number));
		assertEquals(number, found(number));
	}

	@Test
	void leavesOrdersParcelsAndOtherLengths() {
		var card = card("622202000000000");

		assertEquals("订单号：" + card, found("订单号：" + card));
		assertEquals("order number " + card, found("order number " + card));
		assertEquals("SF" + card, found("SF" + card));
		assertEquals(card + card, found(card + card));
		assertEquals("411111111111", found("411111111111"));
		assertEquals("41 1111 1111 1111 11", found("41 1111 1111 1111 11"));
	}
}
