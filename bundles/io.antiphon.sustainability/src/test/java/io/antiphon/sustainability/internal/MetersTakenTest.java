package io.antiphon.sustainability.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.sustainability.Category;
import io.antiphon.sustainability.Defaults;
import io.antiphon.sustainability.Impact;
import io.antiphon.sustainability.Operator;
import io.antiphon.sustainability.Taken;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports of meters: their days, what they leave out, and what lists say of them. */
class MetersTakenTest {

	private static final String HEADER = "activity,amount,unit,period,region,operator,avoided,uncertainty,meter\n";
	private static final Period YEAR = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));
	private static final Scope COURIER = Scope.ALL.withService("courier");

	@TempDir
	Path folder;

	private TestWorkspace workspace;

	@BeforeEach
	void open() {
		workspace = new TestWorkspace(folder);
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private static List<String> places(Receipt receipt) {
		return receipt.rejections().stream().map(Receipt.Rejection::place).toList();
	}

	private double total() {
		return workspace.counting.footprint(COURIER, YEAR).orElseThrow().total(Impact.CARBON).orElseThrow().value();
	}

	private List<Double> amounts() {
		return workspace.counting.activities(COURIER).stream().map(one -> one.amount()).toList();
	}

	private List<String> gaps() {
		return workspace.counting.footprint(COURIER, YEAR).orElseThrow().gaps().stream()
				.filter(one -> one.category() != Category.SCOPE_2_MARKET)
				.map(one -> one.activity().period() + " " + one.category() + " " + one.reason())
				.toList();
	}

	@Test
	void anIntervalOfNoLengthIsSaidToBeOne() {
		var receipt = meter("none.csv",
				"start,end,consumption (kWh)\n2024-05-01 00:00,2024-05-02 00:00,9\n2024-05-02 00:00,2024-05-02 00:00,9\n");

		assertEquals("it ends when it begins, or before", receipt.rejections().getFirst().reason());
	}

	private static String intervals(String day, int hours, String offsets) {
		return "start,consumption (kWh)\n" + IntStream.range(0, hours * 4)
				.mapToObj(quarter -> LocalDate.parse(day).atStartOfDay(ZoneId.of("Europe/Berlin")).plusMinutes(15L * quarter))
				.map(at -> (offsets.isEmpty() ? at.toLocalDateTime().toString() : at.toOffsetDateTime().toString()) + ",0.25\n")
				.collect(Collectors.joining());
	}

	private Receipt meter(String name, String content) {
		var defaults = new Defaults("courier", "depot", "GB", "", Operator.OWN, "electricity", "", ZoneId.of("Europe/Berlin"), null);
		return assertInstanceOf(Taken.Done.class, workspace.take(name, content, defaults)).receipt();
	}

	@Test
	void daysOfTwentyThreeAndTwentyFiveHoursAreWhole() {
		meter("spring.csv", intervals("2024-03-31", 23, ""));
		meter("autumn.csv", intervals("2024-10-27", 25, "with"));
		meter("local.csv", intervals("2023-10-29", 25, ""));

		var amounts = workspace.counting.activities(COURIER).stream().map(one -> one.period().from() + " " + one.amount()).toList();
		assertEquals(List.of("2023-10-29 25.0", "2024-03-31 23.0", "2024-10-27 25.0"), amounts);
	}

	@Test
	void aDayWithAHoleIsNamedAndNotCounted() {
		var receipt = meter("hole.csv", intervals("2024-05-01", 24, "") + intervals("2024-05-02", 20, "").split("\n", 2)[1]);

		assertEquals(new Receipt.Counts(1, 0, 0, 1), receipt.counts());
		assertEquals(List.of("2024-05-02"), places(receipt));
		assertTrue(receipt.rejections().getFirst().reason().contains("20 of 24 hours"), receipt.rejections().toString());
	}

	@Test
	void twoMetersWithoutNamesAreNotTakenForTwoButItIsSaid() {
		var first = meter("one.csv", intervals("2024-05-01", 24, ""));
		var second = meter("two.csv", intervals("2024-05-01", 24, "").replace(",0.25", ",0.5"));

		assertEquals(List.of(), first.warnings());
		assertEquals(new Receipt.Counts(0, 1, 0, 0), second.counts());
		assertTrue(second.warnings().getFirst().contains("a column meter"), second.warnings()::toString);
	}

	@Test
	void readingsOfADayThatHasTwentyFiveHoursAreWhole() {
		var hours = IntStream.rangeClosed(0, 25)
				.mapToObj(hour -> LocalDate.of(2024, 10, 27).atStartOfDay(ZoneId.of("Europe/Berlin")).plusHours(hour).toLocalDateTime()
						+ "," + (100 + 2 * hour) + "\n")
				.collect(Collectors.joining());

		meter("readings.csv", "time,reading (kWh)\n" + hours);

		assertEquals(
				List.of("2024-10-27 50.0"),
				workspace.counting.activities(COURIER).stream().map(one -> one.period().from() + " " + one.amount()).toList());
	}

	@Test
	void readingsOfACounterAreWhatItWentOnBy() {
		var receipt = meter("counter.csv", "time,reading (kWh)\n2024-01-01T00:00,100\n2024-02-01T00:00,410\n2024-03-01T00:00,400\n");

		assertEquals(new Receipt.Counts(1, 0, 0, 1), receipt.counts());
		assertEquals("4", receipt.rejections().getFirst().place());
		assertEquals(310, workspace.counting.activities(COURIER).getFirst().amount(), 1e-9);
	}

	@Test
	void theExportOfAMeterIsKnownByItsColumns() {
		var footprints = workspace.footprints();

		assertTrue(footprints.metered(workspace.file("meter.csv", "时间;读数（千瓦时）\n2024-01-01;5\n2024-01-02;6\n")));
		assertFalse(footprints.metered(workspace.file("list.csv", HEADER + "diesel,100,L,2024-05,GB,own,,,\n")));
	}

	@Test
	void theNewestReadingMayStandFirstAndADayMayBeATime() {
		meter("counter.csv", "日期,读数（千瓦时）\n01.03.2024,700\n01.02.2024,410\n31.01.2024,405\n");

		assertEquals(
				List.of("2024-01-31 5.0", "2024-02-01 290.0"),
				workspace.counting.activities(COURIER).stream().map(one -> one.period().from() + " " + one.amount()).toList());
	}

	@Test
	void whatACounterWentOnByWhenItBeganAgainIsSaidInAList() {
		var receipt = meter("counter.csv",
				"time,reading (kWh),meter\n2024-01-01,100,m1\n2024-02-01,410,m1\n2024-03-01,20,m1\n2024-04-01,90,m1\n");
		assertTrue(receipt.rejections().getFirst().reason().contains("20 after 410 in line 3"), receipt.rejections()::toString);
		assertEquals("meter-hole", workspace.counting.footprint(COURIER, YEAR).orElseThrow().gaps().getLast().reason());

		workspace.receipt("feb.csv", "touchpoint," + HEADER + "depot,electricity,260,kWh,2024-02,GB,own,,,m1\n");

		assertEquals((310 + 260 + 70) * (0.20705 + 0.0183), total(), 1e-9);
	}

	@Test
	void aMeterWithADecimalCommaIsRead() {
		var receipt = meter("comma.csv", "start;consumption (kWh)\n" + IntStream.range(0, 24)
				.mapToObj("13.05.2024 %02d:00;1,5\n"::formatted)
				.collect(Collectors.joining()));

		assertEquals(List.of(36.0), amounts());
		assertTrue(receipt.warnings().toString().contains("decimal comma"), receipt.warnings()::toString);
	}

	@Test
	void anIntervalThatBeginsBeforeTheOtherEndedIsNotCountedTwice() {
		var receipt = meter("twice.csv", intervals("2024-05-01", 24, "") + "2024-05-01T12:00,0.25\n");

		assertEquals(List.of("98"), places(receipt));
		assertEquals(24, workspace.counting.activities(COURIER).getFirst().amount(), 1e-9);
	}

	@Test
	void daysBeforeAndAfterThoseThatCountOfWhichTheMeterSaidTooLittleAreAGapUntilTheyCome() {
		var rows = "time,consumption (kWh)\n2024-05-01,n/a\n2024-05-02,10\n2024-05-03,10\n2024-05-04,-5\n";
		var receipt = meter("may.csv", rows);

		assertEquals(new Receipt.Counts(2, 0, 0, 2), receipt.counts());
		assertTrue(receipt.rejections().getLast().reason().contains("-5 is negative, and a meter"), receipt.rejections()::toString);
		assertEquals(
				List.of("2024-05-01/2024-05-02 SCOPE_2_LOCATION meter-hole-unnamed",
						"2024-05-04/2024-05-05 SCOPE_2_LOCATION meter-hole-unnamed"),
				gaps());
		assertEquals("[]", workspace.check());
		meter("mended.csv", rows.replace("n/a", "7").replace("-5", "5"));
		assertEquals(List.of(), gaps());
		meter("worse.csv", rows);
		assertEquals(List.of(), gaps());
		assertEquals(32 * (0.20705 + 0.0183), total(), 1e-9);
	}

	@Test
	void ofTwoValuesOfOneDayNeitherCounts() {
		var receipt = meter("twice.csv", "time,consumption (kWh)\n2024-05-01,10\n2024-05-02,10\n2024-05-02,12\n2024-05-03,10\n");

		assertEquals(List.of("4: line 3 says another value of the same time: nothing tells which one counts, so its day is not counted"),
				receipt.rejections().stream().map(one -> one.place() + ": " + one.reason()).toList());
		assertEquals(List.of("2024-05-02/2024-05-03 SCOPE_2_LOCATION meter-hole-unnamed"), gaps());
	}

	@Test
	void aCounterThatWentBackAtTheEndLeavesAGap() {
		meter("counter.csv", "time,reading (kWh),meter\n2024-01-01,100,m1\n2024-02-01,410,m1\n2024-03-01,20,m1\n");

		assertEquals(List.of("2024-02-01/2024-03-01 SCOPE_2_LOCATION meter-hole"), gaps());
	}
}
