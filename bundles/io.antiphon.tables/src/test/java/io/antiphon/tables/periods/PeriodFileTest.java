package io.antiphon.tables.periods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.tables.Tables;
import io.antiphon.tables.records.TableOptions;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodFileTest {

	@TempDir
	Path folder;

	@Test
	void readsRowsInTheOrderOfTheFileWithTheirLinesNumbersAndGroups() {
		var wanted = new Wanted("week", List.of("good", "n"), Optional.of("store"));

		var rows = Files.rows(folder, "n,store,week,good,more\n20,A,2024-W06,11,x\n\n10,B,2024-W05,7,y\n", wanted).rows();

		assertEquals(
				List.of(
						new PeriodRow(2, LocalDate.of(2024, 2, 5), List.of(11.0, 20.0), "A"),
						new PeriodRow(4, LocalDate.of(2024, 1, 29), List.of(7.0, 10.0), "B")),
				rows);
	}

	@Test
	void takesAnEmptyNumberForAGapAndPassesOverRowsOfBlanks() {
		var rows = Files.rows(folder, "date,value\n2025-01-01,\n , \n2025-01-02,3\n").rows();

		assertEquals(List.of(2L, 4L), rows.stream().map(PeriodRow::line).toList());
		assertTrue(Double.isNaN(rows.getFirst().number(0)));
	}

	@Test
	void keepsDoubledDates() {
		assertEquals(2, Files.rows(folder, "date,value\n2025-01-01,1\n2025-01-01,1\n").rows().size());
	}

	@Test
	void findsColumnsWithoutRegardToCaseAndBlanks() {
		var rows = Files.rows(folder, "\" DATE \",Value\n2025-01-01,1\n", new Wanted("date", "VALUE ")).rows();

		assertEquals(1, rows.size());
	}

	@Test
	void prefersTheColumnThatIsCalledExactlySo() {
		var rows = Files.rows(folder, "date,Value,value\n2025-01-01,1,2\n").rows();

		assertEquals(2.0, rows.getFirst().number(0));
	}

	@Test
	void choosesNoneOfSeveralColumnsThatDifferInCase() {
		var read = Files.read(folder, "date,Value,VALUE\n2025-01-01,1,2\n", Files.DATE_AND_VALUE, Locale.ENGLISH);

		var unknown = assertInstanceOf(PeriodFile.UnknownColumn.class, read);
		assertEquals(List.of("Value", "VALUE"), unknown.nearest());
		assertTrue(unknown.text(Locale.ENGLISH).contains("\"Value\", \"VALUE\""), unknown.text(Locale.ENGLISH));
		assertTrue(unknown.text(Locale.CHINESE).contains("“Value”、“VALUE”"), unknown.text(Locale.CHINESE));
	}

	@Test
	void namesTheColumnsThereAreAndTheNearest() {
		var read = Files.read(folder, "date,rating\n2025-01-01,1\n", new Wanted("date", "ratnig"), Locale.ENGLISH);

		assertEquals(new PeriodFile.UnknownColumn("ratnig", List.of("date", "rating"), List.of("rating")), read);
		var unknown = assertInstanceOf(PeriodFile.UnknownColumn.class, read);
		assertEquals(
				"There is no column \"ratnig\". Did you mean \"rating\"? The file has \"date\", \"rating\".",
				unknown.text(Locale.ENGLISH));
		assertEquals("没有名为“ratnig”的列。是否指“rating”？文件中有：“date”、“rating”。", unknown.text(Locale.CHINESE));
	}

	@Test
	void namesTwentyOfManyColumns() {
		var names = "date," + "x,".repeat(30) + "y";

		var read = Files.read(folder, names + "\n2025-01-01," + "1,".repeat(30) + "1\n", Files.DATE_AND_VALUE, Locale.ENGLISH);

		var text = assertInstanceOf(PeriodFile.UnknownColumn.class, read).text(Locale.ENGLISH);
		assertTrue(text.endsWith("\"x (19)\" …."), text);
	}

	@Test
	void looksForAGroupOnlyWhereOneIsAskedFor() {
		var grouped = new Wanted("date", List.of("value"), Optional.of("group"));

		assertEquals("", Files.rows(folder, "date,value\n2025-01-01,1\n").rows().getFirst().group());
		assertInstanceOf(PeriodFile.UnknownColumn.class, Files.read(folder, "date,value\n2025-01-01,1\n", grouped, Locale.ENGLISH));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"en|Line 3: the column \"group\" is empty", "zh|第 3 行：“group”列为空"})
	void refusesARowWithoutItsGroup(String language, String begin) {
		var wanted = new Wanted("date", List.of("value"), Optional.of("group"));

		var read = Files.read(folder, "date,value,group\n2025-01-01,1,A\n2025-01-02,2, \n", wanted, Locale.of(language));

		var sentence = assertInstanceOf(PeriodFile.Unreadable.class, read).sentence();
		assertTrue(sentence.startsWith(begin), sentence);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"date,value|The file names its columns and has no record.|文件只有列名，没有记录。",
		"date,value\\n,|The file names its columns and has no record.|文件只有列名，没有记录。",
		"''|The file is empty.|文件是空的。",
		"date,value\\n2025-01-01,1\\n2025-01-02,1,2|Line 3 (record 2) cannot be read. 2 fields expected, 3 found.|第 3 行（第 2 条记录）无法读取。应有 2 个字段，实际有 3 个。",
		"date;value\\n;1|Line 2: the column \"date\" is empty|第 2 行：“date”列为空",
		"one\\ntwo|Only one column was found|只找到一列"})
	void saysWhatIsWrongWithTheFile(String content, String english, String chinese) {
		var lines = content.replace("\\n", "\n") + "\n";

		assertTrue(Files.unreadable(folder, lines).startsWith(english), Files.unreadable(folder, lines));
		assertTrue(Files.unreadable(folder, lines, Locale.CHINESE).startsWith(chinese), Files.unreadable(folder, lines, Locale.CHINESE));
	}

	@Test
	void refusesFoldersWhatIsNotThereAndWhatIsNoText() {
		var binary = Tables.file(folder, "binary.csv", new byte[] {1, 2, 3, 0, 0, 7, 9, (byte) 0xFE});
		var sheet = Tables.file(folder, "sheet.csv", "PK\u0003\u0004date,value\n2025-01-01,1\n");

		assertEquals("This is a folder. Name the file inside it.", sentence(folder));
		assertEquals("There is no such file.", sentence(folder.resolve("absent.csv")));
		assertTrue(sentence(binary).startsWith("Not a text file"), sentence(binary));
		assertTrue(sentence(sheet).startsWith("A spreadsheet, document or compressed file"), sentence(sheet));
	}

	private static String sentence(Path file) {
		var read = PeriodFile.read(file, Files.DATE_AND_VALUE, Locale.ENGLISH);
		return assertInstanceOf(PeriodFile.Unreadable.class, read).sentence();
	}

	@ParameterizedTest
	@ValueSource(strings = {"GB18030", "UTF-16LE", "UTF-8"})
	void findsTheEncodingAndSaysWhereItWasNotPlain(String charset) {
		var text = "日期,数值,说明\n2024年5月1日,3,门店的服务比上个月好多了，等待的时间也短了不少\n";
		var file = Tables.file(folder, "zh.csv", text.getBytes(Charset.forName(charset)));

		var rows = assertInstanceOf(PeriodFile.Rows.class, PeriodFile.read(file, new Wanted("日期", "数值"), Locale.ENGLISH));

		assertEquals(LocalDate.of(2024, 5, 1), rows.rows().getFirst().date());
		assertEquals(charset.equals("UTF-8"), rows.notes().isEmpty(), rows.notes().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = {"GB18030", "Big5", "Shift_JIS"})
	void findsTheEncodingByTheNamesThatWereTypedWhereNothingElseTells(String charset) {
		var file = Tables.file(folder, "zh.csv", "日期,件\n2025-01-06,3\n".getBytes(Charset.forName(charset)));

		var read = PeriodFile.read(file, new Wanted("日期", "件"), Locale.ENGLISH);

		assertEquals(1, assertInstanceOf(PeriodFile.Rows.class, read).rows().size());
		assertInstanceOf(PeriodFile.Unreadable.class, PeriodFile.read(file, Files.DATE_AND_VALUE, Locale.ENGLISH));
	}

	@Test
	void findsColumnsWhoseNamesAreBrokenIntoLines() {
		var rows = Files.rows(folder, "date,\"number of\nvalues\"\n2025-01-01,1\n", new Wanted("date", "Number of values")).rows();

		assertEquals(1, rows.size());
	}

	@Test
	void obeysWhatIsDeclared() {
		var file = Tables.file(folder, "semi.csv", "date;value,x\n2025-01-01;1,5\n");

		var rows = PeriodFile.read(file, new Wanted("date", "value,x"), new TableOptions(';', true), Locale.ENGLISH);

		assertEquals(1.5, assertInstanceOf(PeriodFile.Rows.class, rows).rows().getFirst().number(0));
	}

	@Test
	void saysWhatItSkippedAboveTheHeader() {
		var read = Files.rows(folder, "Sales of the year\n\ndate,value\n2025-01-01,1\n2025-01-02,2\n");

		assertEquals(2, read.rows().size());
		assertFalse(read.notes().isEmpty());
	}

	@Test
	void saysThatTheFirstOfSeveralColumnsOfOneNameWasRead() {
		var read = Files.rows(folder, "date,value,value\n2025-01-01,1,2\n");

		assertEquals(1.0, read.rows().getFirst().number(0));
		assertEquals(List.of("Several columns are called \"value\"; the first of them was read."), read.notes());
	}

	@Test
	void readsJsonLinesToo() {
		var content = "{\"date\":\"2025-01-01\",\"value\":1.5}\n{\"date\":\"2025-01-02\",\"value\":null}\n";

		var rows = Files.rows(folder, content).rows();

		assertEquals(1.5, rows.getFirst().number(0));
		assertTrue(Double.isNaN(rows.getLast().number(0)));
	}
}
