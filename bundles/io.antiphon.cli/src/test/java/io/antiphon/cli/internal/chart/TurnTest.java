package io.antiphon.cli.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnTest {

	private static final LocalDate MARCH = LocalDate.of(2025, 3, 31);
	private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);

	@Test
	void readsDatesWithAndWithoutReasons() {
		assertEquals(read(new Turn(MARCH, ""), new Turn(JUNE, "")), Turn.read(List.of("2025-03-31,2025-06-01")));
		assertEquals(read(new Turn(MARCH, "new team"), new Turn(JUNE, "")), Turn.read(List.of("2025-03-31=new team, 2025-06-01")));
	}

	@Test
	void letsAReasonHaveCommasAndEqualSignsInIt() {
		assertEquals(
				read(new Turn(MARCH, "second shift, n = 3, from 6, on"), new Turn(JUNE, "新团队")),
				Turn.read(List.of("2025-03-31=second shift, n = 3, from 6, on,2025-06-01=新团队")));
	}

	@Test
	void takesSeveralOptionsTogether() {
		assertEquals(
				read(new Turn(MARCH, "a"), new Turn(JUNE, "b")), Turn.read(List.of("2025-03-31=a", "2025-06-01=b")));
	}

	@Test
	void namesTheWordThatIsNoDate() {
		assertEquals(new Turn.Reading.Wrong("31.3.2025"), Turn.read(List.of("31.3.2025=a")));
		assertEquals(new Turn.Reading.Wrong("2025-02-30"), Turn.read(List.of("2025-03-31=a,2025-02-30=b")));
		assertEquals(new Turn.Reading.Wrong(""), Turn.read(List.of("")));
	}

	private static Turn.Reading read(Turn... turns) {
		return new Turn.Reading.Read(List.of(turns));
	}
}
