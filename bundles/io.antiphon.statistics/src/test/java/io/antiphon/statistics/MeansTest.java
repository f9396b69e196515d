package io.antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.antiphon.statistics.Means.Welch;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MeansTest {

	private static final double LEVEL = 0.95;

	@ParameterizedTest
	@CsvSource({"ratings, ratings.csv, rating", "hours, hours.csv, hours"})
	void welchsTestAgreesWithR(String group, String file, String column) {
		JsonNode expected = Expected.group("welch", group);
		double[] after = SharedData.column(file, column, "period", "after");
		double[] before = SharedData.column(file, column, "period", "before");

		Welch welch = Means.welch(after, before, LEVEL);

		Expected.agrees(expected.get("t"), welch.t());
		Expected.agrees(expected.get("df"), welch.degreesOfFreedom());
		Expected.agrees(expected.get("p"), welch.pValue());
		Expected.agrees(expected.get("diff"), welch.difference().value());
		Expected.agrees(expected.get("ci"), welch.difference().interval());
		Expected.agrees(expected.get("cohen_d"), welch.cohenD());
		Expected.agrees(expected.get("hedges_g"), welch.hedgesG());
		assertEquals(after.length + before.length, welch.difference().n());
	}

	@Test
	void intervalOfAMeanIsStudentsOwn() {
		double[] sleep = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0}; // Student (1908), first drug
		double half = 2.262157162798205 * Math.sqrt(28.805 / 9 / 10); // t of 9 degrees, squares about the mean

		Estimate mean = Means.interval(sleep, LEVEL);

		assertEquals(0.75, mean.value(), 1e-15);
		assertEquals(0.75 - half, mean.interval().low(), 1e-12);
		assertEquals(0.75 + half, mean.interval().high(), 1e-12);
		assertEquals(10, mean.n());
	}

	@Test
	void intervalDoesNotLoseItsDigitsFarFromNought() {
		double[] near = {0.25, 0.5, 0.75, 1.0, 2.5};
		double[] far = Arrays.stream(near).map(value -> value + 0x1p40).toArray();

		Interval there = Means.interval(far, LEVEL).interval();

		assertEquals(Means.interval(near, LEVEL).interval().low(), there.low() - 0x1p40, 0x1p-12);
		assertEquals(Means.interval(near, LEVEL).interval().width(), there.width(), 0x1p-11);
	}

	@Test
	void swappingTheSamplesTurnsTheDifferenceRound() {
		double[] first = {1, 2, 4, 8};
		double[] second = {3, 5, 6};

		Welch forth = Means.welch(first, second, LEVEL);
		Welch back = Means.welch(second, first, LEVEL);

		assertEquals(-forth.t(), back.t());
		assertEquals(-forth.difference().interval().low(), back.difference().interval().high());
		assertEquals(forth.pValue(), back.pValue());
		assertEquals(forth.difference(), Means.difference(first, second, LEVEL));
	}

	@Test
	void intervalExcludesNoughtExactlyWherePIsBelowTheRest() {
		double[] first = {1, 2, 4, 8};
		double[] second = {3, 9, 12};
		double p = Means.welch(first, second, LEVEL).pValue();

		assertFalse(Means.difference(first, second, 1 - p * 1.001).interval().contains(0));
		assertTrue(Means.difference(first, second, 1 - p * 0.999).interval().contains(0));
	}

	@Test
	void hedgesCorrectionIsTheGammaRatioOfItsDegrees() {
		Welch fourDegrees = Means.welch(new double[] {1, 2, 3}, new double[] {2, 3, 5}, LEVEL);

		assertEquals(Math.sqrt(2 / Math.PI), fourDegrees.correction(), 1e-14); // Γ(2) / (√2 Γ(3/2))
	}

	@Test
	void leavesTheSamplesAsTheyWere() {
		double[] values = {5, 1, 4};

		Means.interval(values, LEVEL);

		assertArrayEquals(new double[] {5, 1, 4}, values);
	}

	@Test
	void saysWhetherAnIntervalCanBeMade() {
		assertTrue(Means.estimable(new double[] {1, 2}));
		assertFalse(Means.estimable(new double[] {}));
		assertFalse(Means.estimable(new double[] {5}));
		assertFalse(Means.estimable(new double[] {5, 5, 5}));
	}

	@Test
	void refusesWhatShowsNoSpread() {
		double[] alike = {5, 5, 5};

		assertThrows(IllegalArgumentException.class, () -> Means.interval(alike, LEVEL));
		assertThrows(IllegalArgumentException.class, () -> Means.interval(new double[] {5}, LEVEL));
		assertThrows(IllegalArgumentException.class, () -> Means.welch(alike, new double[] {3, 3}, LEVEL));
		assertThrows(IllegalArgumentException.class, () -> Means.welch(alike, new double[] {}, LEVEL));
		assertEquals(-1, Means.difference(new double[] {1, 2, 3}, new double[] {3, 3}, LEVEL).value());
	}

	@Test
	void namesTheValueThatIsNoNumber() {
		var refused = assertThrows(
				IllegalArgumentException.class, () -> Means.interval(new double[] {1, 2, Double.NaN}, LEVEL));

		assertTrue(refused.getMessage().contains("index 2 is NaN"), refused::getMessage);
	}
}
