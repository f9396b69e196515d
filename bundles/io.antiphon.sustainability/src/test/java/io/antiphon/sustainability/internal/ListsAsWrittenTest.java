package io.antiphon.sustainability.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.base.Progress;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.sustainability.Defaults;
import io.antiphon.sustainability.Impact;
import io.antiphon.sustainability.Operator;
import io.antiphon.sustainability.Taken;
import io.antiphon.tables.numbers.Decimal;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of activities as people of different countries write them. */
class ListsAsWrittenTest {

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

	private static String refused(Taken taken) {
		return assertInstanceOf(Taken.Refused.class, taken).reasons().getFirst().text(Locale.ENGLISH);
	}

	private static Defaults declaring(Decimal decimal) {
		return new Defaults("courier", "", "", "", Operator.OWN, "", "", ZoneId.of("Europe/Berlin"), decimal);
	}

	@Test
	void aFileInTheEncodingOfChineseSpreadsheetsIsReadAndSaidToBe() throws IOException {
		var file = Files.write(folder.resolve("zh.csv"), "活动,数量,单位,日期,地区\n柴油,100,升,2024年5月,GB\n柴油,90,升,2024年6月,GB\n"
				.getBytes(Charset.forName("GB18030")));

		var taken = workspace.take(file, Defaults.of("courier", ZoneId.of("UTC")), Progress.NONE);

		assertTrue(assertInstanceOf(Taken.Done.class, taken).receipt().warnings().toString().contains("gb18030"), taken::toString);
		assertEquals(List.of(100.0, 90.0), amounts());
	}

	@Test
	void numbersAndDaysAreReadAsAllCellsOfTheFileTellTogether() {
		var receipt = workspace.receipt("de.csv", """
				activity;amount;unit;from;to;uncertainty
				diesel;1.234,5;L;01.05.2024;31.05.2024;5 %
				diesel;1.200;L;01.06.2024;30.06.2024;0,05
				diesel;5 %;L;01.07.2024;31.07.2024;
				""");

		assertEquals(List.of(1234.5, 1200.0), amounts());
		assertEquals(List.of("4"), places(receipt));
		assertTrue(receipt.warnings().toString().contains("decimal comma, as \"1.234,5\" in line 2"), receipt.warnings()::toString);
		assertTrue(workspace.counting.activities(COURIER).stream().allMatch(one -> one.uncertainty() == 0.05));
		assertEquals(LocalDate.of(2024, 5, 1), workspace.counting.activities(COURIER).getFirst().period().from());
	}

	@Test
	void aCommaOfWhichNothingTellsWhatItIsHasToBeDeclared() {
		var content = HEADER + "diesel,\"1,234\",L,2024-05,GB,own,,,\n";

		assertTrue(refused(workspace.take("may.csv", content)).startsWith("line 2: the comma in \"1,234\""));
		workspace.take("may.csv", content, declaring(Decimal.COMMA));

		assertEquals(List.of(1.234), amounts());
	}

	@Test
	void ofNumbersWrittenInTwoWaysThoseThatAreDeclaredAreTaken() {
		var content = HEADER + "diesel,\"5,5\",L,2024-05,GB,own,,,\ndiesel,6.5,L,2024-06,GB,own,,,\n";

		assertTrue(refused(workspace.take("may.csv", content)).contains("\"6.5\" (line 3)"));
		workspace.take("may.csv", content, declaring(Decimal.POINT));

		assertEquals(List.of(6.5), amounts());
	}

	@Test
	void aDayOfWhichNothingTellsWhetherItIsAMonthIsRejected() {
		var receipt = workspace.receipt("days.csv", HEADER + "diesel,5,L,05.06.2024,GB,own,,,\ndiesel,5,L,2024,GB,own,,,\n");

		assertEquals(List.of("2"), places(receipt));
		assertTrue(receipt.rejections().getFirst().reason().contains("day or the month"), receipt.rejections()::toString);
		assertEquals(366, workspace.counting.activities(COURIER).getFirst().period().days());
	}

	@Test
	void aListInChineseIsReadAsOneInEnglish() {
		workspace.receipt("zh.csv", "服务,活动,数量,单位,日期,地区,运营方,备注\ncourier,用电,1.2,兆瓦时,2024年5月,GB,自有,\n"
				+ "courier,柴油,100,升,2024年5月,GB,其他,\ncourier,案例,80,件,2024年5月,,,\n");

		assertEquals(1200 * (0.20705 + 0.0183) + 251.279, total(), 1e-9);
		assertEquals(80, workspace.counting.footprint(COURIER, YEAR).orElseThrow().served().cases().getFirst().units());
	}
}
