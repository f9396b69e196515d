package io.antiphon.benchmarks.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** On a few files; many are read by {@code benchmarks/run broken}. */
class BrokenFilesTest {

	@Test
	void accountsForEveryRecordOfBrokenFilesInEveryEncoding() throws IOException {
		var check = BrokenFilesBenchmark.run(0, 1_400, 140);

		assertEquals(14, check.counts().size());
		assertTrue(check.rows() > 10_000 && check.rejected() > 500, check.rows() + " rows, " + check.rejected() + " rejected");
	}
}
