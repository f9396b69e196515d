package io.antiphon.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {

	private static final Redaction REDACTION = Redaction.newest().keeping(Set.of("@OurShop"));

	/** Pieces that meet each other badly. */
	private static final List<String> PIECES = List.of(
			"13800138000", "138 0013 8000", "+86", "86", "0", "00", "1", "12", "555-0123", "(021)", "54321234", "021-",
			"4111111111111111", "4111 1111 1111 1111", "110101980717001", "11010120980717001", "X", "x", "@", "＠", ".",
			"。", "com", "qq.com", "mei", "mei@qq.com", "@mei", "@OurShop", "@应声", " ", "  ", "-", "－", "/", "，", ":",
			"电话", "电话：", "订单号", "order ", "call ", "tel", "转801", " ext 9", "\"", "(", ")", "[", "]", "[PHONE]",
			"[EMAIL]", "元", "¥", "%", "_", "+", "#", "a", "z9", "服务", "\u200b", "\n", "\ud83d\ude00", "\ud842\udfb7",
			"\ud83d", "\ude00", "2098-11-05", "12.50", "800", "400-820-8820", "6", "7", "8888");

	/** Pieces that version 2 looks for, between the others. */
	private static final List<String> LATER_PIECES = Stream.concat(
			PIECES.stream(),
			Stream.of("微信号", "微信", "wechat id ", "WeChat: ", "lantern_fan88", "wxid_a1b2", "QQ", "qq：", "加q", "护照", "passport ",
					"E12345678", "车牌", "number plate ", "AB12 CDE", "京A12345", "京", "A·12345", " (at) ", " at ", " dot ",
					"(dot)", "host", "name", "GB82 WEST 1234 5698 7654 32", "DE89", "de89370400440532013000", "1 3 8 0 0 1 3",
					"(555) 555-0142", "555-", "account number ", "id", "是", "telegram id ", "艾特", "点com", "203.0.113.7", "::",
					"2001:db8::1",
					"00:1A:2B:3C:4D:5E", "mac", "ip ", "version ", "https://", "a.bc/u/", "?email=", "91310115MA1K4N7Q2P", "税号", "回乡证",
					"H12345678",
					"王", "小姐", "客服小", "我叫", "明", "Mr ", "Smith", " Anna", "my name is ", "spoke to "))
			.toList();

	private static String random(Random random) {
		return random(random, PIECES);
	}

	private static String random(Random random, List<String> of) {
		var text = new StringBuilder();
		for (int pieces = 1 + random.nextInt(12); pieces > 0; pieces--) {
			text.append(of.get(random.nextInt(of.size())));
		}
		return text.toString();
	}

	@Test
	void masksEveryKindAndCountsIt() {
		var masked = REDACTION.mask("@mei 的电话13800138000、邮箱mei@example.com，卡4111 1111 1111 1111。@OurShop 打02154321234");

		assertEquals("[HANDLE] 的电话[PHONE]、邮箱[EMAIL]，卡[CARD]。@OurShop 打[PHONE]", masked.text());
		assertEquals(Map.of(Kind.HANDLE, 1, Kind.PHONE, 2, Kind.EMAIL, 1, Kind.CARD, 1), masked.counts());
	}

	@Test
	void masksAResidentNumberBeforeACard() {
		var masked = REDACTION.mask("37010198071700" + "1");

		assertEquals("[ID]", masked.text());
	}

	@Test
	void returnsATextWithoutAnythingAsItIs() {
		var text = "配送很慢，等了50分钟，价格12.50元。😀";

		var masked = REDACTION.mask(text);

		assertSame(text, masked.text());
		assertTrue(masked.counts().isEmpty());
	}

	@Test
	void maskingAMaskedTextChangesNothing() {
		var random = new Random(1999);
		var chosen = REDACTION.with(REDACTION.available());
		for (int round = 0; round < 40_000; round++) {
			var text = random(random, LATER_PIECES);
			var redaction = round % 4 == 0 ? chosen : REDACTION;

			var once = redaction.mask(text);
			var twice = redaction.mask(once.text());

			assertEquals(once.text(), twice.text(), () -> "from <" + text + ">");
			assertTrue(twice.counts().isEmpty());
		}
	}

	@Test
	void masksTheSameWhateverWasMaskedBefore() {
		var random = new Random(7);
		for (int round = 0; round < 1_000; round++) {
			var text = random(random);

			assertEquals(Redaction.newest().mask(text), Redaction.newest().mask(text));
		}
	}

	@Test
	void leavesNoHalfOfACharacterBehind() {
		var random = new Random(42);
		for (int round = 0; round < 10_000; round++) {
			var text = wellFormed(random(random, LATER_PIECES));

			var masked = REDACTION.mask(text).text();

			assertEquals(masked, wellFormed(masked), () -> "from <" + text + ">");
		}
	}

	private static String wellFormed(String text) {
		var points = text.codePoints().filter(point -> point < 0xd800 || point > 0xdfff).toArray();
		return new String(points, 0, points.length);
	}

	@Test
	void countsAsManyThingsAsItPutTokens() {
		var random = new Random(3);
		for (int round = 0; round < 10_000; round++) {
			var text = random(random, LATER_PIECES).replace("[PHONE]", "").replace("[EMAIL]", "");

			var masked = REDACTION.mask(text);

			for (var kind : Kind.values()) {
				int tokens = masked.text().split(java.util.regex.Pattern.quote(kind.token()), -1).length - 1;
				assertEquals(tokens, masked.counts().getOrDefault(kind, 0), () -> kind + " from <" + text + ">");
			}
		}
	}

	@Test
	void isFoundAgainByItsVersion() {
		var recorded = REDACTION.ruleVersion();

		var again = Redaction.version(recorded).orElseThrow().keeping(REDACTION.kept());

		assertEquals(Redaction.NEWEST, again.ruleVersion());
		assertEquals(Set.of("ourshop"), again.kept());
		assertEquals("@OurShop [HANDLE]", again.mask("@OurShop @mei").text());
	}

	@Test
	void knowsNoVersionThatIsNotWritten() {
		assertTrue(Redaction.version(0).isEmpty());
		assertTrue(Redaction.version(Redaction.NEWEST + 1).isEmpty());
	}

	@Test
	void versionOneMasksAsItDidWhenItWasMade() throws NoSuchAlgorithmException {
		var random = new Random(1);
		var digest = MessageDigest.getInstance("SHA-256");
		var redaction = Redaction.version(1).orElseThrow();

		for (int round = 0; round < 10_000; round++) {
			digest.update(redaction.mask(random(random)).text().getBytes(StandardCharsets.UTF_16BE));
		}

		var outcome = HexFormat.of().formatHex(digest.digest(), 0, 8);
		assertEquals("0161107fd25c393d", outcome, "another outcome is another rule version");
	}

	@Test
	void saysNothingOfTheWords() {
		var masked = REDACTION.mask("my name is Mei, call 13800138000");

		assertFalse(masked.toString().contains("Mei"));
	}

	@Test
	void namesItsKindsInBothLanguages() {
		for (var kind : Kind.values()) {
			assertFalse(kind.label(Locale.ENGLISH).startsWith("<"));
			assertTrue(kind.label(Locale.SIMPLIFIED_CHINESE).codePoints().anyMatch(Character::isIdeographic));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"IBAN DE89.3704.0044.0532.0130.00 | IBAN [ACCOUNT]",
		"IBAN: DE12 3456 7890 1234 5678 90, danke | IBAN: [ACCOUNT], danke",
		"my IBAN is DE89 3704 0044 0532 0130 01 | my IBAN is [ACCOUNT]",
		"RVNR: 15070649C103 laut Ausweis | RVNR: [ID] laut Ausweis",
		"Mi pasaporte es AAA123456 | Mi pasaporte es AAA123456",
		"Türk kimlik numarası 36493665440 | Türk kimlik numarası [ID]",
		"Personal identity code is: 189110089811. | Personal identity code is: [ID].",
		"Phone: 5321234567 | Phone: [PHONE]",
		"order DE2026 0105 3344 | order DE2026 0105 3344",
		"the tin of 250 30 biscuits | the tin of 250 30 biscuits",
		"nie 10 000 Euro bezahlt | nie 10 000 Euro bezahlt"
	})
	void thirdVersionMasksMoreOfWhatIsAnnounced(String text, String masked) {
		assertEquals(masked, REDACTION.mask(text).text());
	}

	@Test
	void secondVersionMasksAsItAlwaysDid() {
		var second = Redaction.version(2).orElseThrow();

		for (var text : List.of("IBAN DE89.3704.0044.0532.0130.00", "RVNR: 15070649C103", "Phone: 5321234567")) {
			assertEquals(text, second.mask(text).text());
		}
	}
}
