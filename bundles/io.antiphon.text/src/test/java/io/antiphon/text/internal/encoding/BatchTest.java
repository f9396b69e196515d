package io.antiphon.text.internal.encoding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BatchTest {
	@Test
	void dependsOnTheSetOfRowsAlone() {
		var rows = new ArrayList<int[]>();
		for (int i = 0; i < 200; i++) {
			rows.add(new int[3 + i % 40]);
			rows.getLast()[1] = i;
		}
		List<Batch> batches = Batch.of(rows);
		Collections.shuffle(rows, new Random(1));

		List<Batch> shuffled = Batch.of(rows);

		assertEquals(batches.size(), shuffled.size());
		for (int i = 0; i < batches.size(); i++) {
			assertArrayEquals(batches.get(i).tokens().toArray(), shuffled.get(i).tokens().toArray());
		}
	}

	@Test
	void holdsFewLongRowsOrSixteenShortOnes() {
		var rows = new ArrayList<int[]>();
		for (int i = 0; i < 64; i++) {
			rows.add(new int[] {i, i, i});
			rows.add(new int[512]);
			rows.getLast()[0] = i;
		}

		List<Batch> batches = Batch.of(rows);

		assertTrue(batches.stream().allMatch(batch -> batch.width() == 512 ? batch.rows() == 2 : batch.rows() == 16));
	}

	@Test
	void padsAndMasks() {
		var batch = new Batch(List.of(new int[] {1, 2, 3}, new int[] {4, 5}));
		var ids = new long[6];
		var mask = new long[6];

		batch.ids().get(0, ids);
		batch.mask().get(0, mask);

		assertArrayEquals(new long[] {1, 2, 3, 4, 5, 0}, ids);
		assertArrayEquals(new long[] {1, 1, 1, 1, 1, 0}, mask);
	}
}
