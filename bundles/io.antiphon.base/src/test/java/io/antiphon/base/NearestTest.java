package io.antiphon.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

	@ParameterizedTest
	@CsvSource({"lop, loop", "lopo, loop", "anlayze, analyze", "expot, export", "--oot, --out", "feedbak, feedback"})
	void findsTheWordThatWasMeant(String word, String meant) {
		var known = List.of("analyze", "export", "feedback", "loop", "--out", "--force");

		assertEquals(meant, Nearest.to(word, known).orElse("none"));
	}

	@ParameterizedTest
	@CsvSource({"xyz", "workbench", "讨论", "l"})
	void findsNoneWhereNoneIsNear(String word) {
		assertEquals("none", Nearest.to(word, List.of("analyze", "export", "loop")).orElse("none"));
	}

	@ParameterizedTest
	@CsvSource({"'', abc, 3", "abc, abc, 0", "abc, acb, 1", "abc, xbc, 1", "ab, abcd, 2"})
	void countsSlips(String one, String other, int slips) {
		assertEquals(slips, Nearest.slips(one, other));
	}
}
