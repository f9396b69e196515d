package io.antiphon.channels.internal.mapping.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.antiphon.base.Period;
import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.mapping.Plans;
import io.antiphon.channels.internal.mapping.rows.MeasurementRows.Mapped;
import io.antiphon.channels.internal.mapping.suggested.Resolution;
import io.antiphon.channels.internal.mapping.suggested.Resolver;
import io.antiphon.channels.internal.measure.Aggregation;
import io.antiphon.channels.internal.measure.MeasuredValue;
import io.antiphon.channels.internal.measure.Quantity;
import io.antiphon.channels.internal.measure.Value;
import io.antiphon.channels.spi.Row;
import io.antiphon.feedback.Context;
import io.antiphon.loop.Indicator.Direction;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasurementRowsTest {

	private static final String KIND = "{\"antiphonMapping\": 1, \"kind\": \"measurements\", \"service\": \"shop\"";

	@TempDir
	Path folder;

	private List<Mapped> map(String content, String mapping) {
		var plans = Plans.of(Tables.file(folder, "m.csv", content), mapping);
		var rows = new MeasurementRows(plans.plan());
		var mapped = new ArrayList<Mapped>();
		plans.source().read(entry -> mapped.add(rows.map((Row) entry)));
		return mapped;
	}

	@Test
	void readsOneIndicatorARowWithoutAMappingOfColumns() {
		var mapped = map("日期,指标,数值,样本数,单位,方向,接触点\n2024-05-01,响应时间,12.5,30,min,低,客服\n", KIND + "}");

		var day = new Period(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 2));
		var time = new Quantity("响应时间", new Context("shop", "客服", ""), "min", Aggregation.MEAN, Direction.DOWN);
		assertEquals(List.of(new Mapped.Taken(List.of(new MeasuredValue(time, new Value(day, 12.5, 30))))), mapped);
	}

	@Test
	void readsAnIndicatorAColumn() {
		var mapped = map(
				"month,orders,cost per case\n2024-05,1200,\n2024-06,,3.5\n",
				KIND + ", \"indicators\": {\"orders\": {\"measure\": \"volume\"}}, \"columns\": {\"cost per case\":"
						+ " {\"role\": \"value\", \"indicator\": \"cost\", \"unit\": \"CNY\", \"better\": \"low\"}}}");

		var names = mapped.stream()
				.flatMap(each -> assertInstanceOf(Mapped.Taken.class, each).measurements().stream())
				.map(each -> each.value().period() + " " + each.quantity().name() + " " + each.value().value() + " "
						+ each.quantity().measure().key() + " " + each.quantity().unit())
				.toList();
		assertEquals(List.of(
				"2024-05-01/2024-06-01 orders 1200.0 volume ", "2024-06-01/2024-07-01 cost 3.5 mean CNY"), names);
	}

	@ParameterizedTest
	@CsvSource({
		"2024-05-01, 2024-05-01/2024-05-02",
		"2024-W01, 2024-01-01/2024-01-08",
		"2020-W53, 2020-12-28/2021-01-04",
		"2024年第2周, 2024-01-08/2024-01-15",
		"2024/12, 2024-12-01/2025-01-01",
		"2024年5月, 2024-05-01/2024-06-01",
		"2024-Q4, 2024-10-01/2025-01-01",
		"2024年第1季度, 2024-01-01/2024-04-01",
		"2024-W53,",
		"2024-13,",
		"2024,",
		"soon,"
	})
	void knowsDaysWeeksMonthsAndQuarters(String written, String period) {
		var mapped = map("date,value\n" + written + ",1\n",
				KIND + ", \"columns\": {\"value\": {\"role\": \"value\", \"indicator\": \"x\", \"better\": \"high\"}}}").getFirst();

		var read = mapped instanceof Mapped.Taken taken ? taken.measurements().getFirst().value().period().toString() : null;
		assertEquals(period, read);
	}

	@Test
	void rejectsRowsThatLackSomething() {
		var reasons = map(
				"date,indicator,value,n\n,a,1,1\n2024-05-01,,1,1\n2024-05-01,a,,1\n2024-05-01,a,x,1\n2024-05-01,a,1,-2\n",
				KIND + ", \"columns\": {\"value\": {\"role\": \"value\", \"better\": \"low\"}, \"n\": {\"role\": \"n\"}}}")
				.stream()
				.map(each -> assertInstanceOf(Mapped.Rejected.class, each).reason())
				.toList();

		assertEquals(
				List.of(
						RowProblem.ROW_NO_DATE.with("date"),
						RowProblem.ROW_NO_INDICATOR.with(),
						RowProblem.ROW_NO_VALUE.with(),
						RowProblem.ROW_NUMBER.with("value"),
						RowProblem.ROW_NUMBER.with("n")),
				reasons);
	}

	@Test
	void readsPeriodsFromTheirFirstToTheirLastDay() {
		var mapped =
				map("from,to,indicator,value,better\n2024-05-06,2024-05-12,cost,1,low\n2024-05-06,2024-05-05,cost,1,low\n", KIND + "}");

		var taken = assertInstanceOf(Mapped.Taken.class, mapped.getFirst()).measurements().getFirst();
		assertEquals(new Period(LocalDate.of(2024, 5, 6), LocalDate.of(2024, 5, 13)), taken.value().period());
		assertEquals(new Mapped.Rejected(RowProblem.ROW_PERIOD.with()), mapped.getLast());
	}

	/** The sign of every verdict hangs on it. */
	@Test
	void neverGuessesWhichWayIsGoodNorThatSomethingIsAVolume() {
		var mapped = map("date,indicator,measure,value\n2024-05-01,orders,volume,5\n2024-05-01,orders a day,,5\n", KIND + "}");

		var orders = assertInstanceOf(Mapped.Taken.class, mapped.getFirst()).measurements().getFirst().quantity();
		assertEquals(Aggregation.VOLUME, orders.measure());
		assertEquals(new Mapped.Rejected(RowProblem.ROW_NO_BETTER.with()), mapped.getLast());
	}

	@Test
	void aRowMayNotContradictWhatIsDeclaredOfItsIndicator() {
		var reasons = map(
				"date,indicator,unit,measure,better,value,n\n"
						+ "2024-05-01,time,h,,,1,\n2024-05-02,time,min,often,,1,\n2024-05-03,time,min,,sideways,1,\n"
						+ "2024-05-04,share,,share,low,1.2,5\n2024-05-05,share,,share,low,0.2,\n2024-05-06,time,min,,,1,\n",
				KIND + ", \"indicators\": {\"time\": {\"unit\": \"min\", \"better\": \"low\"}}, \"columns\":"
						+ " {\"measure\": {\"role\": \"measure\"}, \"better\": {\"role\": \"better\"}}}")
				.stream()
				.map(each -> each instanceof Mapped.Rejected(var reason) ? reason : null)
				.toList();

		assertEquals(
				Arrays.asList(
						RowProblem.ROW_UNIT.with("unit"),
						RowProblem.ROW_MEASURE.with("measure"),
						RowProblem.ROW_BETTER.with("better"),
						RowProblem.ROW_RANGE.with("value"),
						RowProblem.ROW_NO_N.with(),
						null),
				reasons);
	}

	@ParameterizedTest
	@CsvSource(
			delimiter = '|',
			quoteCharacter = '`',
			value = {
				"`date,value\n2024-05-01,1\n` | no-indicator",
				"`name,value\nx,1\n` | no-date no-indicator",
				"`date,name\n2024-05-01,x\n` | no-value",
				"`from,indicator,value\n2024-05-01,x,1\n` | no-end",
				"`from,to,date,indicator,value\n2024-05-01,2024-05-02,2024-05-02,x,1\n` | date-twice",
				"`date,orders\n2024-05-01,1\n` | no-better"
			})
	void saysWhatAFileOfMeasurementsLacks(String content, String expected) {
		var profile = Plans.profile(Tables.opened(Tables.file(folder, "m.csv", content)));

		var resolution = Resolver.resolve(Plans.mapping(KIND + "}"), profile);

		var errors = assertInstanceOf(Resolution.Unresolved.class, resolution).errors();
		assertEquals(expected, String.join(" ", errors.stream().map(each -> each.reason().key()).toList()));
	}
}
