package io.antiphon.tables.periods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateCellsTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({
		"2025-12-31,2025-12-31",
		"2024-W05,2024-01-29",
		"2024W05,2024-01-29",
		"2024-W05-3,2024-01-31",
		"2024年第5周,2024-01-29",
		"2024-05,2024-05-01",
		"2024/5,2024-05-01",
		"2024年5月,2024-05-01",
		"２０２４年５月,2024-05-01",
		"2024-Q2,2024-04-01",
		"2024年第2季度,2024-04-01",
		"2024年5月1日,2024-05-01",
		"2024/5/1,2024-05-01",
		"2024-05-01T23:30:00+02:00,2024-05-01",
		"2024-05-01 08:15,2024-05-01",
		"31/12/2025,2025-12-31",
		"12/31/2025,2025-12-31",
		"31.12.99,1999-12-31",
		"5 January 2026,2026-01-05",
		"20260105,2026-01-05",
		"46023,2026-01-01"})
	void readsWhatLeavesNoDoubt(String written, String day) {
		assertEquals(List.of(day), Files.days(folder, written));
	}

	@Test
	void letsTheWholeColumnDecideWhetherTheDayStandsFirst() {
		assertEquals(List.of("2025-02-01", "2025-01-13"), Files.days(folder, "01/02/2025", "13/01/2025"));
		assertEquals(List.of("2025-01-02", "2025-01-13"), Files.days(folder, "01/02/2025", "01/13/2025"));
	}

	@Test
	void readsWaysOfWritingThatLeaveNoDoubtBesideEachOther() {
		assertEquals(
				List.of("2025-01-02", "2025-02-13", "2025-03-05", "2025-04-01"),
				Files.days(folder, "2025-01-02", "13/02/2025", "5 Mar 2025", "2025-04"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"01/02/2025|Line 2, column \"date\": \"01/02/2025\" could have the day or the month first|第 2 行“date”列：“01/02/2025”可能日在前",
		"13/01/2025 01/13/2025|The dates in the column \"date\" contradict each other: line 2 can only have the day first, line 3 only the month|“date”列的日期互相矛盾：第 2 行只能日在前，第 3 行只能月在前",
		"31.12.25|Line 2, column \"date\": in \"31.12.25\" the year could stand first or last|第 2 行“date”列：“31.12.25”中的年份",
		"10/11/12|Line 2, column \"date\": in \"10/11/12\" the year could stand first or last|第 2 行“date”列：“10/11/12”中的年份",
		"1735689600|Line 2, column \"date\": \"1735689600\" looks like seconds|第 2 行“date”列：“1735689600”像是",
		"2025-01-01 soon|Line 3, column \"date\": \"soon\" is no day, week, month or quarter|第 3 行“date”列：“soon”不是",
		"2025-01-01 2025-02-30|Line 3, column \"date\": there is no day \"2025-02-30\"|第 3 行“date”列：没有“2025-02-30”",
		"13/01/2025 30/02/2025|Line 3, column \"date\": there is no day \"30/02/2025\"|第 3 行“date”列：没有“30/02/2025”",
		"2024-W53|Line 2, column \"date\": \"2024-W53\" is no day|第 2 行“date”列：“2024-W53”不是",
		"2024-13|Line 2, column \"date\": \"2024-13\" is no day|第 2 行“date”列：“2024-13”不是",
		"13/01/2025 sometime|Line 3, column \"date\": \"sometime\" is no day|第 3 行“date”列：“sometime”不是",
		"01/02/2025 sometime|Line 3, column \"date\": \"sometime\" is no day|第 3 行“date”列：“sometime”不是",
		"7|Line 2, column \"date\": \"7\" is no day|第 2 行“date”列：“7”不是"})
	void saysWhyADateCannotBeReadAndWhatToDo(String dates, String english, String chinese) {
		var content = Files.content(dates.split(" "));

		var said = Files.unreadable(folder, content);
		var zh = Files.unreadable(folder, content, Locale.CHINESE);

		assertTrue(said.startsWith(english), said);
		assertTrue(zh.startsWith(chinese), zh);
	}

	@Test
	void saysThatNumbersWereReadAsDaysOfASpreadsheet() {
		assertEquals(
				List.of("The numbers in \"date\" were read as days of a spreadsheet (1900 system; 46023 is 1 January 2026)."),
				Files.rows(folder, Files.content("46023", "46024")).notes());
	}

	@Test
	void tellsOfAValueThatStandsAmongManyTheLineOfTheFirst() {
		var said = Files.unreadable(folder, Files.content("2025-01-01", "later", "2025-01-02", "later"));

		assertTrue(said.startsWith("Line 3,"), said);
	}
}
