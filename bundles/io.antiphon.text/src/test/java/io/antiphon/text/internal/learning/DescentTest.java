package io.antiphon.text.internal.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DescentTest {

	@Test
	void findsTheBottomOfASteepAndNarrowValley() {
		double[] bottom = Descent.from(new double[] {5, 5, 5}, (place, gradient) -> {
			double height = 1;
			double[] steep = {1, 100, 10_000};
			for (int i = 0; i < 3; i++) {
				double off = place[i] - i;
				height += steep[i] * off * off / 2;
				gradient[i] = steep[i] * off;
			}
			return height;
		});

		assertArrayEquals(new double[] {0, 1, 2}, bottom, 1e-2);
	}

	@Test
	void staysWhereItIsLowest() {
		double[] bottom = Descent.from(new double[] {3}, (place, gradient) -> {
			gradient[0] = place[0] - 3;
			return gradient[0] * gradient[0] / 2;
		});

		assertEquals(3, bottom[0]);
	}
}
