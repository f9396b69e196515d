package io.antiphon.benchmarks.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Against values that scikit-learn's documentation gives, and by hand. */
class AgreementTest {

	@Test
	void isOneWhereGroupsAreTheSameUnderOtherNames() {
		var agreement = Agreement.of(new int[] {0, 0, 1, 1}, new int[] {7, 7, 3, 3});

		assertEquals(1, agreement.nmi(), 1e-12);
		assertEquals(1, agreement.ari(), 1e-12);
		assertEquals(2, agreement.groups());
	}

	@Test
	void takesOffForWhatIsParted() {
		var agreement = Agreement.of(new int[] {0, 0, 1, 2}, new int[] {0, 0, 1, 1});

		assertEquals(0.5714285714, agreement.ari(), 1e-9); // adjusted_rand_score([0, 0, 1, 2], [0, 0, 1, 1])
		assertEquals(0.8, agreement.nmi(), 1e-12); // ln 2 over the mean of 1.5 ln 2 and ln 2
	}

	@Test
	void isNothingWhereAllIsOneGroupOrMixed() {
		assertEquals(0, Agreement.of(new int[] {0, 0, 0, 0}, new int[] {0, 1, 2, 3}).ari(), 1e-12);
		assertEquals(-0.5, Agreement.of(new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1}).ari(), 1e-12);
	}

	@Test
	void comparesTheSameItems() {
		assertThrows(IllegalArgumentException.class, () -> Agreement.of(new int[] {0, 1}, new int[] {0}));
	}
}
