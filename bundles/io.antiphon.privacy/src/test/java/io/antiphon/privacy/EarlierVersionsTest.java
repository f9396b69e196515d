package io.antiphon.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The digests were taken before version 4 was made. Where one differs, a version that was promised has changed. */
class EarlierVersionsTest {

	private static final List<String> PIECES = List.of(
			"13800138000", "138 0013 8000", "+86", "0", "555-0123", "(021)", "54321234", "4111111111111111", "110101980717001", "@", ".",
			"com",
			"mei@qq.com", "@mei", " ", "-", "：", "电话", "订单号", "order ", "call ", "tel", "[PHONE]", "元", "微信号", "微信", "wechat id ",
			"lantern_fan88", "QQ", "护照", "passport ", "E12345678", "车牌", "number plate ", "AB12 CDE", "京A12345", " (at) ", " at ", " dot ",
			"host", "name", "GB82 WEST 1234 5698 7654 32", "de89370400440532013000", "1 3 8 0 0 1 3", "(555) 555-0142", "account number ",
			"id",
			"是", "203.0.113.7", "2001:db8::1", "https://a.bc/u/x", "122000000000003", "card ", "91310115MA1K4N7Q2P", "回乡证", "H12345678",
			"iban ", "DE89.3704.0044.0532.0130.00", "Steuer-ID ", "36493665440");

	@ParameterizedTest
	@CsvSource({"1, 64dd3bd4db417642", "2, 0f6079c547726df3", "3, fdd9923a5ecb3612"})
	void maskAsTheyDidBeforeTheFourth(int version, String outcome) throws NoSuchAlgorithmException {
		var redaction = Redaction.version(version).orElseThrow();
		var random = new Random(4);
		var digest = MessageDigest.getInstance("SHA-256");

		for (int round = 0; round < 20_000; round++) {
			var text = new StringBuilder();
			for (int pieces = 1 + random.nextInt(12); pieces > 0; pieces--) {
				text.append(PIECES.get(random.nextInt(PIECES.size())));
			}
			digest.update(redaction.mask(text.toString()).text().getBytes(StandardCharsets.UTF_16BE));
		}

		assertEquals(outcome, HexFormat.of().formatHex(digest.digest(), 0, 8));
	}
}
