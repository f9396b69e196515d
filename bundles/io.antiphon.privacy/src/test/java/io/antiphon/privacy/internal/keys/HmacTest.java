package io.antiphon.privacy.internal.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HmacTest {

	private static final HexFormat HEX = HexFormat.of();

	@Test
	void agreesWithRfc4231() {
		var key = HEX.parseHex("0b".repeat(20));

		var digest = new Hmac(key).of("Hi There".getBytes(StandardCharsets.US_ASCII));

		assertEquals("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7", HEX.formatHex(digest));
	}

	@Test
	void derivesLikeTheFirstBlockOfRfc5869() {
		var key = HEX.parseHex("077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5");

		var block = new Hmac(key).expanded(HEX.parseHex("f0f1f2f3f4f5f6f7f8f9"));

		assertEquals("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf", HEX.formatHex(block));
	}

	@Test
	void derivesAnotherKeyForEachPurpose() {
		var key = new WorkspaceKey(new byte[WorkspaceKey.LENGTH]);
		var content = new byte[] {1};

		var digests = new TreeSet<String>();
		for (var hmac : Set.of(key.pseudonyms(), key.identities(), key.records(), key.audit(), key.anchor())) {
			digests.add(HEX.formatHex(hmac.of(content)));
		}

		assertEquals(5, digests.size());
	}

	@Test
	void manyThreadsGetTheSameDigest() {
		var hmac = new Hmac(new byte[32]);
		var content = "text".getBytes(StandardCharsets.US_ASCII);
		var alone = hmac.of(content);

		IntStream.range(0, 10_000).parallel().forEach(round -> assertArrayEquals(alone, hmac.of(content)));
	}
}
