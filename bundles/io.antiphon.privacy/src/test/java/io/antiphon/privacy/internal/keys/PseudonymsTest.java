package io.antiphon.privacy.internal.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymsTest {

	private final Pseudonyms pseudonyms = new Pseudonyms(new WorkspaceKey(new byte[WorkspaceKey.LENGTH]).pseudonyms());

	private void same(String... spellings) {
		for (var spelling : spellings) {
			assertEquals(pseudonyms.of(spellings[0]), pseudonyms.of(spelling), spelling);
		}
	}

	@Test
	void theSameCustomerWrittenDifferentlyIsOne() {
		same("mei@example.com", " Mei@Example.COM ", "ｍｅｉ＠ｅｘａｍｐｌｅ．ｃｏｍ", "mei@example.com\u200b");
		same("13800138000", "138 0013 8000", "138-0013-8000", "+86 138 0013 8000", "0086138 00138000", "１３８００１３８０００");
		same("+44 7700 900123", "+447700900123", "+44 (7700) 900-123");
		same("林 小梅", "林\u3000小梅", " 林  小梅 ");
	}

	@Test
	void differentCustomersAreDifferent() {
		var all = List.of(
				"13800138000", "13800138001", "Ab1", "aB1", "1", "01", "mei@example.com", "mei@example.org", "12-3", "123");

		assertEquals(all.size(), new HashSet<>(all.stream().map(pseudonyms::of).toList()).size());
	}

	@Test
	void nobodyStaysNobody() {
		for (var blank : List.of("", " ", "\u3000", "\u200b", "\t\n")) {
			assertEquals("", pseudonyms.of(blank));
		}
	}

	@Test
	void isTwentySixCharactersThatNeedNoEscape() {
		assertTrue(pseudonyms.of("anybody").matches("[0-9a-z]{26}"));
	}

	@Test
	void staysTheSameForEver() {
		assertEquals("xjj8nazk1whdv5kvp3bjncyv6b", pseudonyms.of("13800138000"));
		assertEquals("w709t0sg2sesc89p85tj0t0ecv", pseudonyms.of("mei@example.com"));
	}

	@Test
	void anotherWorkspaceCallsTheSameCustomerAnotherName() {
		var key = new byte[WorkspaceKey.LENGTH];
		key[0] = 1;

		assertNotEquals(pseudonyms.of("13800138000"), new Pseudonyms(new WorkspaceKey(key).pseudonyms()).of("13800138000"));
	}

	/**
	 * A thief has the data directory: the workspace's id and a pseudonym, and knows that the customer's number is one of ten
	 * thousand. Whoever has the key file finds it at once; without it nothing that can be tried gives the pseudonym.
	 */
	@Test
	void aCopiedDataDirectoryIsNotReversedByTryingAllNumbers(@TempDir Path folder) throws IOException {
		var workspace = "6c0a3d52-3f7f-4a44-9f4e-0d2f5c1b7a10";
		var ring = new KeyRing(folder.resolve("keys"));
		var data = Files.createDirectories(folder.resolve("data"));
		Files.writeString(data.resolve("feedback"), workspace + " " + holder(ring, workspace).of("13800137654"));

		var copied = Files.readString(data.resolve("feedback")).split(" ");
		var thief = new KeyRing(folder.resolve("thief"));

		assertFalse(ring.inside(data));
		assertEquals(List.of("13800137654"), reversed(copied[1], holder(ring, copied[0])::of));
		assertEquals(List.of(), reversed(copied[1], holder(thief, copied[0])::of));
		for (var guess : List.of("", workspace, "antiphon", "antiphon 1 pseudonym")) {
			assertEquals(List.of(), reversed(copied[1], guessed(guess)::of), "key guessed as <" + guess + ">");
		}
		assertEquals(List.of(), reversed(copied[1], number -> plain(number, "")));
		assertEquals(List.of(), reversed(copied[1], number -> plain(number, workspace)));
	}

	private static Pseudonyms holder(KeyRing ring, String workspace) {
		var found = assertInstanceOf(KeyOutcome.Found.class, ring.create(workspace));
		return new Pseudonyms(found.key().pseudonyms());
	}

	private static Pseudonyms guessed(String secret) {
		var key = java.util.Arrays.copyOf(secret.getBytes(StandardCharsets.UTF_8), WorkspaceKey.LENGTH);
		return new Pseudonyms(new WorkspaceKey(key).pseudonyms());
	}

	private static String plain(String number, String salt) {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest((salt + number).getBytes(StandardCharsets.UTF_8));
			return Pseudonyms.text(digest);
		} catch (GeneralSecurityException missing) {
			throw new AssertionError(missing);
		}
	}

	private static List<String> reversed(String pseudonym, UnaryOperator<String> attempt) {
		return java.util.stream.IntStream.range(0, 10_000)
				.mapToObj(number -> "1380013" + String.format("%04d", number))
				.filter(number -> attempt.apply(number).equals(pseudonym) || attempt.apply("+86" + number).equals(pseudonym))
				.toList();
	}
}
