package io.antiphon.text.internal.topics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Comparator;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NeighboursTest {
	@Test
	void findsTheNearestAcrossBlocks() {
		float[][] points = random(2_500, 12);

		Neighbours neighbours = Neighbours.of(points, 5, () -> false);

		for (int i = 0; i < points.length; i += 97) {
			assertArrayEquals(bruteForce(points, i, 5), neighbours.indices()[i]);
		}
	}

	@Test
	void takesEqualOnesInTheirOrder() {
		float[][] points = {{1, 0}, {1, 0}, {1, 0}, {1, 0}};

		Neighbours neighbours = Neighbours.of(points, 2, () -> false);

		assertArrayEquals(new int[] {1, 2}, neighbours.indices()[0]);
		assertArrayEquals(new int[] {0, 1}, neighbours.indices()[3]);
	}

	@Test
	void findsFewerWhereThereAreFewer() {
		assertEquals(1, Neighbours.of(new float[][] {{1}, {1}}, 15, () -> false).indices()[0].length);
		assertEquals(0, Neighbours.of(new float[][] {{1}}, 15, () -> false).indices()[0].length);
	}

	@Test
	void stopsWhenCancelled() {
		assertThrows(CancellationException.class, () -> Neighbours.of(random(50, 3), 5, () -> true));
	}

	private static int[] bruteForce(float[][] points, int i, int count) {
		return IntStream.range(0, points.length)
				.filter(j -> j != i)
				.boxed()
				.sorted(Comparator.<Integer>comparingDouble(j -> -dot(points[i], points[j])).thenComparing(Comparator.naturalOrder()))
				.limit(count)
				.mapToInt(Integer::intValue)
				.toArray();
	}

	private static float dot(float[] a, float[] b) {
		float sum = 0;
		for (int d = 0; d < a.length; d++) {
			sum += a[d] * b[d];
		}
		return sum;
	}

	private static float[][] random(int count, int dimensions) {
		var random = new Random(5);
		var points = new float[count][dimensions];
		for (float[] point : points) {
			for (int d = 0; d < dimensions; d++) {
				point[d] = (float) random.nextGaussian();
			}
		}
		return points;
	}
}
