package io.antiphon.benchmarks.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class IntakeTest {

	@Test
	void writesTheRowsOfAnIntakeOnceMoreByJdbcAlone() throws IOException {
		var result = IntakeBenchmark.samples(1, 1);

		assertTrue(result.rows() > 8_800);
		assertEquals(1, result.rounds().size());
		assertTrue(result.ratio() > 0);
	}

	@Test
	void compactsTheDatabaseAfterRowsWereTakenOut() {
		var result = CompactionBenchmark.run(2_000);

		assertTrue(result.done().after() < result.done().before(), result.toString());
	}
}
