package io.antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ScalingTest {

	@Test
	void findsThePlacesThatDistancesInAPlaneWereMeasuredAt() {
		double[][] there = {{0, 0}, {6, 0}, {6, 2}, {0, 2}, {3, 1}};

		var places = Scaling.classical(distances(there));

		assertEquals(distances(there)[0][2], distance(places[0], places[2]), 1e-9);
		assertEquals(distances(there)[3][1], distance(places[3], places[1]), 1e-9);
		assertEquals(0, places[4][0], 1e-9);
		assertEquals(3, Math.abs(places[0][0]), 1e-9, "x spreads most");
		assertTrue(places[0][0] > 0, "the first of those farthest out lies to the right");
	}

	@Test
	void putsAllInOnePlaceWhereNothingIsFarFromAnything() {
		var places = Scaling.classical(new double[3][3]);

		assertEquals(0, distance(places[0], places[2]), 1e-9);
		assertEquals(1, Scaling.classical(new double[1][1]).length);
		assertEquals(0, Scaling.classical(new double[0][0]).length);
	}

	@Test
	void refusesWhatIsNoDistance() {
		assertThrows(IllegalArgumentException.class, () -> Scaling.classical(new double[][] {{0, -1}, {-1, 0}}));
		assertThrows(IllegalArgumentException.class, () -> Scaling.classical(new double[][] {{0, 1}}));
	}

	private static double[][] distances(double[][] places) {
		var distances = new double[places.length][places.length];
		for (var i = 0; i < places.length; i++) {
			for (var j = 0; j < places.length; j++) {
				distances[i][j] = distance(places[i], places[j]);
			}
		}
		return distances;
	}

	private static double distance(double[] one, double[] other) {
		return Math.hypot(one[0] - other[0], one[1] - other[1]);
	}
}
