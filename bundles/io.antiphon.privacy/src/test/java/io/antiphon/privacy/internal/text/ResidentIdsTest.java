package io.antiphon.privacy.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** With days of birth still to come, so that no number is anybody's. */
class ResidentIdsTest {

	private static String found(String text) {
		return Found.by(new ResidentIds(), text);
	}

	/** The check character by the definition of ISO 7064 MOD 11-2: the sum of a(i) · 2^(i-1) is 1 modulo 11. */
	private static String number(String first17) {
		int sum = 0;
		for (int place = 0; place < 17; place++) {
			sum = (sum + first17.charAt(place) - '0') * 2 % 11;
		}
		int check = (12 - sum) % 11;
		return first17 + (check == 10 ? "X" : Integer.toString(check));
	}

	private static String endingInX() {
		for (int serial = 0;; serial++) {
			var number = number("31010420980717" + String.format("%03d", serial));
			if (number.endsWith("X")) {
				return number;
			}
		}
	}

	@Test
	void findsNumbersInBothLanguages() {
		var number = number("11010120980229001".replace("20980229", "20960229"));

		assertEquals("身份证[#]，谢谢", found("身份证" + number + "，谢谢"));
		assertEquals("my id is [#].", found("my id is " + number + "."));
	}

	@Test
	void findsNumbersThatEndInXInEitherCase() {
		var number = endingInX();

		assertEquals("[#] [#]", found(number + " " + number.toLowerCase(java.util.Locale.ROOT)));
	}

	@Test
	void findsNumbersInGroupsAndFullWidth() {
		var number = number("44030720991231123");
		var grouped = number.substring(0, 6) + " " + number.substring(6, 14) + " " + number.substring(14);
		var dashed = number.substring(0, 6) + "－" + number.substring(6, 14) + "－" + number.substring(14);
		var wide = new StringBuilder();
		number.chars().forEach(c -> wide.append((char) (c + 0xfee0)));

		assertEquals("[#]", found(grouped));
		assertEquals("[#]", found(dashed));
		assertEquals("[#]", found(wide.toString()));
	}

	@Test
	void findsEveryWellFormedNumberAndNoneWithAnotherCheckCharacter() {
		var random = new Random(11643);
		for (int round = 0; round < 2_000; round++) {
			var first = "5101" + String.format("%02d", 1 + random.nextInt(30)) + (2030 + random.nextInt(70))
					+ String.format("%02d%02d%03d", 1 + random.nextInt(12), 1 + random.nextInt(28), random.nextInt(1000));
			var number = number(first);
			assertTrue(ResidentIds.valid(number));
			for (var other : "0123456789X".replace(number.substring(17), "").split("")) {
				assertFalse(ResidentIds.valid(first + other));
			}
		}
	}

	@Test
	void leavesNumbersOfNoProvinceOrNoDay() {
		for (var first : List.of("99010120980717001", "11010120981317001", "11010120980230001", "11010118980717001")) {
			assertEquals(number(first), found(number(first)), first);
		}
	}

	@Test
	void leavesLongerNumbersAndWords() {
		var number = number("11010120980717001");
		var withX = endingInX();

		assertEquals("1" + number, found("1" + number));
		assertEquals(number + "5", found(number + "5"));
		assertEquals(withX + "Y", found(withX + "Y"));
	}

	@Test
	void findsOldNumbersOfFifteenDigitsButNotOrders() {
		assertEquals("[#]", found("110101980717001"));
		assertEquals("[#]", found("110101 980717 001"));
		assertEquals("订单号：110101980717001", found("订单号：110101980717001"));
		assertEquals("110101981317001", found("110101981317001"));
		assertEquals("990101980717001", found("990101980717001"));
	}
}
