package io.antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class CorrelationTest {

	@Test
	void allThreeAgreeWithR() {
		JsonNode expected = Expected.group("correlation");
		double[] x = Arrays.copyOf(SharedData.column("hours.csv", "hours", "period", "before"), 30);
		double[] y = Arrays.copyOf(SharedData.column("hours.csv", "hours", "period", "after"), 30);

		Expected.agrees(expected.get("pearson"), Correlation.pearson(x, y, 0.95).value());
		Expected.agrees(expected.get("ci"), Correlation.pearson(x, y, 0.95).interval());
		Expected.agrees(expected.get("p"), Correlation.pearsonPValue(x, y));
		Expected.agrees(expected.get("spearman"), Correlation.spearman(x, y));
		Expected.agrees(expected.get("kendall_b"), Correlation.kendall(x, y));
	}

	@Test
	void pairsOnALineCorrelateFullyAndTheirIntervalCloses() {
		double[] x = {1, 2, 3, 4, 5};
		double[] y = {10, 8, 6, 4, 2};

		Estimate line = Correlation.pearson(x, y, 0.95);

		assertEquals(-1, line.value(), 1e-12);
		assertEquals(-1, line.interval().low(), 1e-12);
		assertEquals(0, Correlation.pearsonPValue(x, y), 1e-12);
		assertEquals(-1, Correlation.kendall(x, y), 1e-12);
	}

	@Test
	void ranksDoNotMindHowTheScaleIsBent() {
		double[] x = {1, 2, 3, 4, 5};
		double[] y = {1, 8, 27, 20, 125};
		double[] bent = Arrays.stream(y).map(Math::log).toArray();

		assertEquals(Correlation.spearman(x, y), Correlation.spearman(x, bent));
		assertEquals(Correlation.kendall(x, y), Correlation.kendall(x, bent));
	}

	@Test
	void refusesWhatDoesNotPairUpOrDoesNotVary() {
		double[] x = {1, 2, 3, 4};

		assertThrows(IllegalArgumentException.class, () -> Correlation.pearson(x, new double[] {1, 2, 3}, 0.95));
		assertThrows(IllegalArgumentException.class, () -> Correlation.pearson(x, new double[] {1, 1, 1, 1}, 0.95));
		assertThrows(
				IllegalArgumentException.class, () -> Correlation.pearson(new double[] {1, 2, 3}, new double[] {1, 2, 3}, 0.95));
		assertThrows(IllegalArgumentException.class, () -> Correlation.kendall(x, new double[] {1, 2, Double.NaN, 3}));
	}
}
