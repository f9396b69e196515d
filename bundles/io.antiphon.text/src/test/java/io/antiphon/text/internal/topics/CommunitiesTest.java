package io.antiphon.text.internal.topics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CommunitiesTest {
	@Test
	void findsTheClumpsInACloud() {
		float[][] points = clumps(3, 40);

		Clusters groups = Clusters.of(points, 0.3, () -> false);

		assertEquals(3, groups.count());
		for (int i = 0; i < points.length; i++) {
			assertEquals(groups.assignment()[i / 40 * 40], groups.assignment()[i]);
		}
		assertNotEquals(groups.assignment()[0], groups.assignment()[40]);
	}

	@Test
	void findsTheSameGroupsAgain() {
		Neighbours graph = Neighbours.of(clumps(6, 50), 15, () -> false);

		assertArrayEquals(Communities.of(graph, 1), Communities.of(graph, 1));
	}

	@Test
	void findsMoreGroupsAtAHigherResolution() {
		Neighbours graph = Neighbours.of(clumps(6, 50), 15, () -> false);

		int coarse = Arrays.stream(Communities.of(graph, 0.1)).max().orElseThrow();
		int fine = Arrays.stream(Communities.of(graph, 4)).max().orElseThrow();

		assertTrue(fine > coarse);
	}

	@Test
	void putsOnePointInOneGroup() {
		Clusters groups = Clusters.of(new float[][] {{1, 0}}, 1, () -> false);

		assertEquals(1, groups.count());
		assertArrayEquals(new int[] {0}, groups.assignment());
	}

	private static float[][] clumps(int count, int size) {
		var random = new Random(2);
		var points = new float[count * size][8];
		for (int i = 0; i < points.length; i++) {
			double square = 0;
			for (int d = 0; d < 8; d++) {
				points[i][d] = (float) (random.nextGaussian() * 0.15 + (d == i / size ? 1 : 0));
				square += points[i][d] * points[i][d];
			}
			for (int d = 0; d < 8; d++) {
				points[i][d] /= (float) Math.sqrt(square);
			}
		}
		return points;
	}
}
