package io.antiphon.analytics.internal.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PrincipalComponentsTest {
	private static final float[][] NOTHING = {};

	@Test
	void findsTheDirectionThatVariesMost() {
		float[][] points = PrincipalComponents.fit(cloud(), NOTHING, 1).project(cloud());

		int agreeing = 0;
		for (int i = 0; i < points.length; i++) {
			agreeing += Math.signum(points[i][0]) == Math.signum(cloud()[i][3]) ? 1 : -1;
		}
		assertTrue(Math.abs(agreeing) > 0.9 * points.length);
	}

	@Test
	void doesNotSeeAnIgnoredDirection() {
		float[][] cloud = cloud();
		float[][] ignored = {{0, 0, 0, 1, 0, 0}};
		float[][] moved = cloud();
		for (float[] vector : moved) {
			vector[3] += 5;
		}
		PrincipalComponents space = PrincipalComponents.fit(cloud, ignored, 3);

		float[][] points = space.project(cloud);
		float[][] movedPoints = space.project(moved);

		for (int i = 0; i < points.length; i++) {
			for (int d = 0; d < 3; d++) {
				assertEquals(points[i][d], movedPoints[i][d], 1e-4);
			}
		}
	}

	@Test
	void standsASingleVector() {
		float[][] one = {{1, 2, 3}};

		float[][] points = PrincipalComponents.fit(one, NOTHING, 50).project(one);

		assertEquals(1, points[0].length);
		assertTrue(Float.isFinite(points[0][0]));
	}

	private static float[][] cloud() {
		var random = new Random(9);
		var cloud = new float[400][6];
		for (float[] vector : cloud) {
			for (int i = 0; i < 6; i++) {
				vector[i] = (float) (random.nextGaussian() * (i == 3 ? 8 : 1));
			}
		}
		return cloud;
	}
}
