package io.antiphon.privacy.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** With made-up codes. */
class CreditCodesTest {

	@Test
	void findsACodeWithItsCheckCharacter() {
		assertEquals("代码[#]。", Found.by(new CreditCodes(), "代码91310115MA1K4N7Q2P。"));
	}

	@Test
	void leavesEveryOtherLastCharacter() {
		for (var last : "0123456789ABCDEFGHJKLMNQRTUWXY".split("")) {
			assertFalse(CreditCodes.valid("91310115MA1K4N7Q2" + last));
		}
		assertTrue(CreditCodes.valid("91310115MA1K4N7Q2P"));
	}

	@Test
	void leavesAllDigitsAndLongerWords() {
		var text = "913101150000000018 X91310115MA1K4N7Q2P 91310115MA1K4N7Q2P9";

		assertEquals(text, Found.by(new CreditCodes(), text));
	}
}
