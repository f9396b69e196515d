package io.antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

final class FalseDiscoveryTest {

	@Test
	void adjustedValuesAgreeWithR() {
		JsonNode expected = Expected.group("p_adjust");
		double[] p = StreamSupport.stream(expected.get("p").spliterator(), false).mapToDouble(JsonNode::doubleValue).toArray();

		Expected.agrees(expected.get("BH"), FalseDiscovery.adjust(p));
		Expected.agrees(expected.get("BY"), FalseDiscovery.adjustDependent(p));
		Expected.agrees(expected.get("holm"), FamilyWise.holm(p));
		Expected.agrees(expected.get("hochberg"), FamilyWise.hochberg(p));
		assertArrayEquals(Expected.indices(expected.get("bh_reject_05")), FalseDiscovery.significant(p, 0.05));
	}

	@Test
	void orderOfTheTestsDoesNotMatter() {
		double[] sorted = {0.001, 0.01, 0.02, 0.02, 0.3};
		int[] shuffle = {3, 0, 4, 1, 2};
		double[] shuffled = IntStream.of(shuffle).mapToDouble(i -> sorted[i]).toArray();

		double[] adjusted = FalseDiscovery.adjust(sorted);

		assertArrayEquals(IntStream.of(shuffle).mapToDouble(i -> adjusted[i]).toArray(), FalseDiscovery.adjust(shuffled));
		assertArrayEquals(new double[] {0.001, 0.01, 0.02, 0.02, 0.3}, sorted);
	}

	@Test
	void strictnessRisesFromBenjaminiHochbergOverHochbergToHolm() {
		var random = new SplittableRandom(3);
		for (int run = 0; run < 200; run++) {
			double[] p = random.doubles(1 + random.nextInt(30)).map(u -> u * u * u).toArray();

			double[] discovery = FalseDiscovery.adjust(p);
			double[] hochberg = FamilyWise.hochberg(p);
			double[] holm = FamilyWise.holm(p);

			for (int i = 0; i < p.length; i++) {
				assertTrue(p[i] <= discovery[i] && discovery[i] <= hochberg[i] && hochberg[i] <= holm[i] && holm[i] <= 1);
				assertTrue(FalseDiscovery.adjustDependent(p)[i] >= discovery[i]);
			}
		}
	}

	@Test
	void falseDiscoveriesStayBelowTheRate() {
		var random = new SplittableRandom(11);
		double share = 0;
		for (int run = 0; run < 5_000; run++) {
			double[] p = random.doubles(20).toArray(); // the first ten are true nulls
			Arrays.setAll(p, i -> i < 10 ? p[i] : p[i] / 1000);
			int[] found = FalseDiscovery.significant(p, 0.1);
			share += found.length == 0 ? 0 : Arrays.stream(found).filter(i -> i < 10).count() / (double) found.length;
		}

		assertEquals(0.05, share / 5_000, 0.006); // the rate times the share of true nulls
	}

	@Test
	void oneTestStaysAsItIsAndNoneStaysNone() {
		assertArrayEquals(new double[] {0.04}, FalseDiscovery.adjust(new double[] {0.04}));
		assertArrayEquals(new double[] {0.04}, FalseDiscovery.adjustDependent(new double[] {0.04}));
		assertArrayEquals(new double[] {0.04}, FamilyWise.holm(new double[] {0.04}));
		assertArrayEquals(new double[] {}, FalseDiscovery.adjust(new double[] {}));
		assertArrayEquals(new int[] {}, FalseDiscovery.significant(new double[] {}, 0.05));
	}

	@Test
	void refusesWhatIsNoProbability() {
		assertThrows(IllegalArgumentException.class, () -> FalseDiscovery.adjust(new double[] {0.1, 1.1}));
		assertThrows(IllegalArgumentException.class, () -> FalseDiscovery.adjust(new double[] {Double.NaN}));
		assertThrows(IllegalArgumentException.class, () -> FamilyWise.holm(new double[] {-0.1}));
		assertThrows(IllegalArgumentException.class, () -> FalseDiscovery.significant(new double[] {0.1}, 5));
	}

	@Test
	void testsThatCannotBeSignificantCostTheOthersNothing() {
		double[] least = {0.001, 0.012, 0.02, 0.03, 0.4, 1};
		long[] one = {1, 1, 1, 1, 1, 1};

		assertEquals(3, FamilyWise.tarone(least, one, 0.05)); // .05 / 2 lets three reach it, .05 / 3 two
		assertEquals(2, FamilyWise.tarone(least, one, 0.03));
		assertEquals(50, FamilyWise.tarone(least, new long[] {50, 50, 1, 1, 1, 1}, 0.05));
		assertEquals(1, FamilyWise.tarone(new double[0], new long[0], 0.05));
	}
}
