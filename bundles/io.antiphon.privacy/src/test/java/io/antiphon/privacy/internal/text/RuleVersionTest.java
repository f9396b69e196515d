package io.antiphon.privacy.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.privacy.internal.text.phones.LibraryPlans;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Rule version 1 never changes: feedback masked by it is masked again to verify it. These digests were taken when the
 * version was made. Where one differs, the rules or libphonenumber's plans changed: that makes rule version 2, beside 1.
 */
class RuleVersionTest {

	private static final int NUMBERS = 2_000;

	private static String digest(String region) throws NoSuchAlgorithmException {
		var plans = new LibraryPlans();
		var random = new Random(1);
		var answers = MessageDigest.getInstance("SHA-256");
		for (int number = 0; number < NUMBERS; number++) {
			var digits = new StringBuilder(random.nextBoolean() ? "0" : "");
			for (int length = 7 + random.nextInt(5); length > 0; length--) {
				digits.append(random.nextInt(10));
			}
			var text = digits.toString();
			var answer = plans.valid(text, region) + " " + plans.areaCode(text, region) + " " + plans.shape(text, region)
					+ " " + plans.valid(text) + " " + plans.possible(text);
			answers.update(answer.getBytes(StandardCharsets.UTF_8));
		}
		return HexFormat.of().formatHex(answers.digest(), 0, 8);
	}

	@Test
	void theNumberingPlansOfVersionOneAreThoseItWasMadeWith() throws NoSuchAlgorithmException {
		var expected = List.of(
				"CN 488cb8a4a10edd0b", "US 739d9f1225750b5e", "GB eb506d0cef1b6290", "HK ec098a70314be866",
				"SG 5a499034d3adaa61", "TW e861aa8cc6deb593", "AU e2fe894f04399e97", "JP 574172c59e104b0f");
		for (var line : expected) {
			var region = line.substring(0, 2);
			assertEquals(line, region + " " + digest(region));
		}
	}
}
