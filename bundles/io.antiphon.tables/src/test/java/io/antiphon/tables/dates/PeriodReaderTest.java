package io.antiphon.tables.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodReaderTest {

	@ParameterizedTest
	@CsvSource({
		"2024-05-01,2024-05-01,2024-05-02",
		"5 May 2024,2024-05-05,2024-05-06",
		"2024-W05-3,2024-01-31,2024-02-01",
		"2020-W53,2020-12-28,2021-01-04",
		"2024年第5周,2024-01-29,2024-02-05",
		"2024-12,2024-12-01,2025-01-01",
		"２０２４年５月,2024-05-01,2024-06-01",
		"2024-Q4,2024-10-01,2025-01-01"})
	void readsAPeriodThatLeavesNoDoubt(String written, LocalDate from, LocalDate until) {
		assertEquals(Optional.of(new Period(from, until)), PeriodReader.certain(written));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "01/02/2024", "13/01/2024", "24-05-01", "20240501", "46023", "2024", "2024-W54", "2024-13", "0024-05",
		"2024-02-30"})
	void leavesWhatOnlyAWholeColumnCanTell(String written) {
		assertEquals(Optional.empty(), PeriodReader.certain(written));
	}

	@Test
	void tellsADayThatThereIsNotFromWhatIsNoDay() {
		assertTrue(PeriodReader.impossible("2024-02-30"));
		assertTrue(!PeriodReader.impossible("2024-02-29") && !PeriodReader.impossible("someday"));
	}

	@Test
	void readsDaysAsTheirColumnIsWritten() {
		var reader = new PeriodReader(DateFormat.of("dmy").orElseThrow());

		assertEquals(LocalDate.of(2024, 2, 1), reader.read("01/02/2024").orElseThrow().from());
		assertEquals(LocalDate.of(2024, 2, 1), reader.read("2024-02").orElseThrow().from());
	}
}
