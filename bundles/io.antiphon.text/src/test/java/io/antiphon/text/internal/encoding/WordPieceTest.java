package io.antiphon.text.internal.encoding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.antiphon.text.reading.Resources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WordPieceTest {
	private static final Resources MODELS = Resources.of(WordPieceTest.class.getClassLoader());
	private static final int UNKNOWN = 1;
	private static final int OPEN = 2;
	private static final int CLOSE = 3;

	@Test
	void takesTheLongestKnownPieces() throws IOException {
		int[] ids = small(true).ids("unhappy", 16);

		assertArrayEquals(new int[] {OPEN, 4, 5, CLOSE}, ids);
	}

	@Test
	void readsHanCharactersAndPunctuationOneByOne() throws IOException {
		int[] ids = small(true).ids("很好!very", 16);

		assertArrayEquals(new int[] {OPEN, 6, 7, 8, 9, CLOSE}, ids);
	}

	@Test
	void foldsCaseAndAccentsWhereTheModelDoes() throws IOException {
		assertArrayEquals(new int[] {OPEN, 9, CLOSE}, small(true).ids("VÉRY", 16));
		assertArrayEquals(new int[] {OPEN, UNKNOWN, CLOSE}, small(false).ids("VÉRY", 16));
	}

	@Test
	void takesAWordWithAnUnknownPartAsOneUnknown() throws IOException {
		assertArrayEquals(new int[] {OPEN, UNKNOWN, 9, CLOSE}, small(true).ids("unhappyx very", 16));
	}

	@Test
	void takesAnEndlessWordAsUnknown() throws IOException {
		assertArrayEquals(new int[] {OPEN, UNKNOWN, CLOSE}, small(true).ids("un".repeat(60), 16));
	}

	@Test
	void cutsAtTheMostAndKeepsTheClosingToken() throws IOException {
		assertArrayEquals(new int[] {OPEN, 6, 6, CLOSE}, small(true).ids("很".repeat(500), 4));
	}

	@Test
	void skipsControlCharactersAndTakesAnyBlankAsABlank() throws IOException {
		assertArrayEquals(new int[] {OPEN, 9, 9, CLOSE}, small(true).ids("ve\u0000r\u200By\u3000very\t", 16));
	}

	@Test
	void readsASpecialTokenInATextAsOrdinaryText() throws IOException {
		int[] ids = small(true).ids("[SEP]", 16);

		assertArrayEquals(new int[] {OPEN, UNKNOWN, UNKNOWN, UNKNOWN, CLOSE}, ids);
	}

	@Test
	void agreesWithThePublishedIdsOfBothModels() throws IOException {
		assertArrayEquals(new int[] {101, 7592, 2088, 102}, real("en").ids("Hello, world".replace(",", ""), 16));
		assertArrayEquals(new int[] {101, 872, 1962, 102}, real("zh").ids("你好", 16));
	}

	@Test
	void refusesATokenizerOfAnotherKind() {
		var json = stream("{\"model\":{\"type\":\"BPE\"}}");

		var refusal = assertThrows(IOException.class, () -> WordPiece.read(json));

		assertEquals("The tokenizer is not a WordPiece model", refusal.getMessage());
	}

	private static WordPiece small(boolean lowercase) throws IOException {
		return WordPiece.read(stream("""
				{"normalizer":{"lowercase":%s,"strip_accents":null},
				 "model":{"type":"WordPiece","unk_token":"[UNK]","max_input_chars_per_word":100,
				  "vocab":{"[PAD]":0,"[UNK]":1,"[CLS]":2,"[SEP]":3,"un":4,"##happy":5,"很":6,"好":7,"!":8,"very":9,"##un":10}}}
				""".formatted(lowercase)));
	}

	private static WordPiece real(String code) throws IOException {
		try (InputStream json = MODELS.open("bge-small-" + code + "-v1.5-q-tokenizer.json")) {
			return WordPiece.read(json);
		}
	}

	private static InputStream stream(String json) {
		return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
	}
}
