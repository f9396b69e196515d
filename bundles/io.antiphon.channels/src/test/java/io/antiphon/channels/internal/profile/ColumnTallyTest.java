package io.antiphon.channels.internal.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.channels.spi.Column;
import io.antiphon.tables.dates.DateShape.Kind;
import io.antiphon.tables.numbers.NumberShape;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnTallyTest {

	private static ColumnProfile profile(Stream<String> values) {
		var tally = new ColumnTally();
		values.forEach(value -> tally.take(value, 1));
		return tally.profile(new Column("c"));
	}

	@Test
	void countsValuesAndDifferentValues() {
		var column = profile(Stream.of("a", " a ", "", "  ", "b"));

		assertEquals(new ColumnProfile.Counts(3, 2, 2, List.of("a", "b")), column.counts());
		assertFalse(column.constant());
		assertTrue(profile(Stream.of("x", "x")).constant());
		assertFalse(profile(Stream.of("x", "", "x")).constant(), "what was ticked by some");
		assertTrue(profile(Stream.of("", " ")).empty());
	}

	@ParameterizedTest
	@CsvSource({"300", "5000", "40000", "300000"})
	void estimatesHowManyValuesDiffer(int different) {
		var column = profile(IntStream.range(0, 2 * different).mapToObj(i -> "value " + i % different));

		assertEquals(different, column.counts().distinct(), 0.05 * different);
		assertEquals(List.of(), column.counts().few());
	}

	@Test
	void seesNumbersASpreadsheetDamaged() {
		var damaged = profile(Stream.of("5.70306E+17", "5.7e17", "570306133677760513")).numbers();
		var sound = profile(Stream.of("570306133677760513", "12e5", "1.5")).numbers();

		assertEquals(2 / 3.0, damaged.floating());
		assertEquals(0, sound.floating());
		assertEquals(2 / 3.0, sound.numbers());
		assertEquals(1 / 3.0, sound.whole());
	}

	@Test
	void measuresTheRangeAndTheOrderOfNumbers() {
		var numbers = profile(Stream.of("1", "2", "3")).numbers();

		assertEquals(new NumberShape.Range(1, 3), numbers.range());
		assertTrue(numbers.consecutive() && numbers.smallWhole());
		assertFalse(profile(Stream.of("1", "3", "2")).numbers().consecutive());
		assertFalse(profile(Stream.of("1", "2", "x")).numbers().consecutive());
	}

	@ParameterizedTest
	@CsvSource({
		"24-02-2015 11.35 01-02-2015 9.05, DMY",
		"01/24/2015 02/01/2015, MDY",
		"01/02/2015 02/01/2015, DAY_OR_MONTH_FIRST",
		"24/02/2015 02/24/2015, CONTRADICTORY",
		"05/01/26 06/01/26 17/01/26, DMY",
		"26/01/05 26/01/06 26/01/17, YMD",
		"05/01/26, YEAR_FIRST_OR_LAST",
		"46027 46028, SERIAL",
		"20260105 20260106, BASIC",
		"20260105090512 20260106100000, STAMP",
		"2015/02/01 2015-02-24, YMD",
		"1714521600 1714521601, EPOCH_SECONDS",
		"1714521600000 1714521601999, EPOCH_MILLIS",
		"13800000000 text, NONE"
	})
	void decidesTheOrderOfDatesOverTheWholeColumn(String values, Kind kind) {
		var column = profile(Stream.of(values.replaceAll(" (\\d+\\.\\d+)", "_$1").split(" ")).map(each -> each.replace('_', ' ')));

		assertEquals(kind, column.dates().kind());
	}

	@Test
	void believesAnOrderAgainstASingleSlip() {
		var values = IntStream.range(0, 100).mapToObj(i -> "28/02/2015").collect(Collectors.toList());
		values.add("02/28/2015");

		var dates = profile(values.stream()).dates();

		assertEquals(Kind.DMY, dates.kind());
		assertEquals(100 / 101.0, dates.share());
	}

	@Test
	void tellsClockTimesAndZonesFromDays() {
		var dates = profile(Stream.of("2024-05-01", "2024-05-01 10:00", "2024-05-01T10:00Z", "?")).dates();

		assertEquals(0.75, dates.share());
		assertEquals(2 / 3.0, dates.clock());
		assertEquals(1 / 3.0, dates.zoned());
	}

	@ParameterizedTest
	@CsvSource(
			delimiter = '|',
			textBlock = """
			a.b@example.com;c@example.org | EMAIL
			13812345678;+86 139 1234 5678;138****5678 | PHONE
			11010519491231002X;440308199901010012 | ID_NUMBER
			@someone;@another_one | HANDLE
			[40.7128, -74.0060];(31.23, 121.47) | COORDINATES
			192.168.0.1;10.1.2.3 | ADDRESS_OF_COMPUTER
			王小明;张**;李先生;欧阳修 | NAME
			Ann Example;John Q. Sample | NAME
			很好;太慢了;包装破损;满意 |
			Main Office;second floor;3 |
			""")
	void seesPersonalDataInValues(String values, Personal kind) {
		assertEquals(Optional.ofNullable(kind), profile(Stream.of(values.split(";"))).personal());
	}

	@Test
	void tellsProseFromWords() {
		var prose = profile(Stream.of("送餐很慢，等了两个小时", "the delivery was far too slow")).text();
		var words = profile(Stream.of("上海", "Beijing", "slow")).text();

		assertEquals(1, prose.prose());
		assertEquals(0, words.prose());
		assertTrue(prose.han() > 0.2 && prose.latin() > 0.4 && prose.lettered());
	}
}
