package io.antiphon.text.internal.student;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordTableTest {

	private static final int FIRST = 101;
	private static final int LAST = 102;

	/** Three pieces of two hundred each; the first number tells of piece 7, the second of 8 behind 9. */
	private static List<int[]> texts(int count, long seed) {
		var random = new Random(seed);
		var texts = new ArrayList<int[]>();
		for (int i = 0; i < count; i++) {
			int middle = i % 4 == 0 ? 9 : 20 + random.nextInt(200);
			int last = i % 2 == 0 ? 8 : i % 3 == 0 ? 7 : 20 + random.nextInt(200);
			texts.add(new int[] {FIRST, 20 + random.nextInt(200), middle, last, LAST});
		}
		return texts;
	}

	private static float[] target(int[] text) {
		return new float[] {text[3] == 7 ? 1 : 0, text[2] == 9 && text[3] == 8 ? 1 : 0};
	}

	@Test
	void foretellsWhatPiecesAndTheirNeighboursTell() {
		var taught = texts(4_000, 1);
		var table = WordTable.fit(taught, taught.stream().map(WordTableTest::target).toArray(float[][]::new));

		int right = 0;
		var asked = texts(400, 2);
		for (var text : asked) {
			float[] told = table.of(text);
			float[] true0 = target(text);
			right += Math.abs(told[0] - true0[0]) < 0.5 && Math.abs(told[1] - true0[1]) < 0.5 ? 1 : 0;
		}

		assertTrue(right >= 380, right + " of 400");
	}

	@Test
	void isTheSameTwice() {
		var taught = texts(300, 1);
		var targets = taught.stream().map(WordTableTest::target).toArray(float[][]::new);

		assertArrayEquals(WordTable.fit(taught, targets).of(taught.get(5)), WordTable.fit(taught, targets).of(taught.get(5)));
	}

	@Test
	void knowsNothingOfWhatItNeverSaw() {
		var taught = texts(300, 1);
		var table = WordTable.fit(taught, taught.stream().map(WordTableTest::target).toArray(float[][]::new));

		assertArrayEquals(new float[2], table.of(new int[] {FIRST, 9_999, LAST}));
		assertArrayEquals(new float[2], table.of(new int[] {FIRST, LAST}));
		assertEquals(2, table.of(new int[] {FIRST, 7, LAST}).length);
	}
}
