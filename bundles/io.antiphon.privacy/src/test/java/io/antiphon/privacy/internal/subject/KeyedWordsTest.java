package io.antiphon.privacy.internal.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.privacy.subject.KnownWord;
import io.antiphon.privacy.subject.Words;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are found however they are written, and nobody can tell from their digests what they are. */
class KeyedWordsTest {

	private static final WordKey KEY = key("secret");

	private static WordKey key(String secret) {
		return new WordKey(content -> {
			try {
				var mac = Mac.getInstance("HmacSHA256");
				mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
				return mac.doFinal(content);
			} catch (GeneralSecurityException impossible) {
				throw new AssertionError(impossible);
			}
		});
	}

	private static Words words(String... words) {
		return KeyedWords.of(KEY, Arrays.stream(words).map(word -> KEY.known(word).orElseThrow()).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = {
		"Greta Musterfrau", "greta musterfrau", "GRETA  MUSTERFRAU", "Greta-Musterfrau", "greta_musterfrau.csv",
		"by Greta\u00a0Musterfrau.",
		"\uff27\uff52\uff45\uff54\uff41 Musterfrau", "Gr\u00e9ta Musterfrau", "Gre\u0301ta Musterfrau", "Gre\u00adta Muster\u200bfrau",
		"\"Greta Musterfrau\"", "问Greta Musterfrau吧"})
	void isFoundHoweverItIsWritten(String text) {
		assertTrue(words("Greta Musterfrau").in(text));
	}

	@ParameterizedTest
	@ValueSource(
			strings = {"", "Greta", "Greta Musterfraus", "Agreta Musterfrau", "Greta Muster frau", "Greta, Musterfrau", "GretaMusterfrau"})
	void isNotFoundInOtherWords(String text) {
		assertFalse(words("Greta Musterfrau").in(text));
		assertEquals(text, words("Greta Musterfrau").masked(text));
	}

	@Test
	void whatIsNotFoundComesBackAsItIs() {
		var text = "nobody of interest";

		assertSame(text, words("Greta Musterfrau").masked(text));
	}

	@ParameterizedTest
	@CsvSource({
		"我叫葛丽塔，快递太慢,我叫■■■，快递太慢",
		"Greta Musterfrau and greta musterfrau,■■■■■■■■■■■■■■■■ and ■■■■■■■■■■■■■■■■",
		"葛丽塔葛丽塔,■■■■■■",
		"葛丽,葛丽"})
	void aMaskHasAsManyCharacters(String text, String masked) {
		assertEquals(masked, words("Greta Musterfrau", "葛丽塔").masked(text));
	}

	@Test
	void codePointsBeyondTheBasicPlaneAreCountedAsOne() {
		assertEquals("■■\ud83d\ude00", words("\ud842\udfb7王").masked("\ud842\udfb7王\ud83d\ude00"));
	}

	@Test
	void ofOverlappingWordsAllIsTakenOut() {
		assertEquals("■■■■■■■■■■■■■■ x", words("Anna Maria", "Maria Roe").masked("Anna Maria Roe x"));
	}

	@Test
	void aTextIsAWordWhereItIsNothingElse() {
		assertTrue(words("O-777").are(" o 777 "));
		assertFalse(words("O-777").are("O-777 and more"));
	}

	@Test
	void oneCharacterAloneIsNotLookedFor() {
		assertEquals(Optional.empty(), KEY.known(" 王 "));
		assertEquals(Optional.empty(), KEY.known("x".repeat(KnownWord.LONGEST + 1)));
	}

	@Test
	void underAnotherKeyItIsAnotherWord() {
		var one = KEY.known("Greta").orElseThrow();
		var other = key("other").known("Greta").orElseThrow();

		assertNotEquals(one.digest(), other.digest());
		assertNotEquals(one.mark(), other.mark());
		assertFalse(KeyedWords.of(key("other"), List.of(one)).in("Greta"));
	}

	@Test
	void everyWordOfManyIsFoundAmongManyTexts() {
		var random = new Random(1);
		var names = IntStream.range(0, 500).mapToObj(at -> name(random)).distinct().toList();
		var words = words(names.toArray(String[]::new));

		for (var name : names) {
			assertEquals("seen " + "■".repeat(name.length()) + " there", words.masked("seen " + name + " there"));
		}
		for (int at = 0; at < 5_000; at++) {
			var other = name(random);
			assertEquals(names.contains(other), words.in("seen " + other + " there"));
		}
	}

	private static String name(Random random) {
		return random.ints(4 + random.nextInt(8), 'a', 'z' + 1)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
				.toString();
	}
}
