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

class NumberCellsTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"12|12",
		"-0.5|-0.5",
		"−0.5|-0.5",
		"+3|3",
		"1.2E+3|1200",
		"１２.５|12.5",
		"1.234|1.234",
		"0,5|0.5",
		"0,125|0.125",
		"12,50|12.5",
		"1,234.5|1234.5",
		"1.234,5|1234.5",
		"1,234,567|1234567",
		"1.234.567|1234567",
		"1 234|1234",
		"1\u00A0234,5|1234.5",
		"12\u202F345\u202F678|12345678",
		"1'234.5|1234.5",
		"1’234|1234",
		"4.5 %|0.045",
		"4.5%|0.045",
		"４.５％|0.045",
		"4,5 %|0.045",
		"100%|1"})
	void readsANumberThatCanOnlyBeReadInOneWay(String written, double number) {
		assertEquals(List.of(number), Files.numbers(folder, written));
	}

	@Test
	void letsAllNumbersOfTheFileDecideOnTheDecimalSign() {
		assertEquals(List.of(1234.0, 0.5), Files.numbers(folder, "1,234", "0.5"));
		assertEquals(List.of(1.234, 0.5), Files.numbers(folder, "1,234", "0,5"));
		assertEquals(List.of(1234.0, 0.5), Files.numbers(folder, "1.234", "0,5"));
		assertEquals(List.of(1.234, 0.5), Files.numbers(folder, "1.234", "0.5"));
	}

	@Test
	void letsOneColumnDecideForAnother() {
		var rows = Files.rows(folder, "date;a;b\n2025-01-01;1,234;0,5\n", new Wanted("date", "a", "b")).rows();

		assertEquals(List.of(1.234, 0.5), rows.getFirst().numbers());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"1 many|Line 3, column \"value\": \"many\" is no number. Write it as 1234.5, or leave the cell empty|第 3 行“value”列：“many”不是数字",
		"1 NaN|Line 3, column \"value\": \"NaN\" is no number|第 3 行“value”列：“NaN”不是数字",
		"1 1e999|Line 3, column \"value\": \"1e999\" is no number|第 3 行“value”列：“1e999”不是数字",
		"1 12,34,56|Line 3, column \"value\": \"12,34,56\" is no number|第 3 行“value”列：“12,34,56”不是数字",
		"1 %|Line 3, column \"value\": \"%\" is no number|第 3 行“value”列：“%”不是数字",
		"12,345 6,789|Line 2, column \"value\": the comma in \"12,345\" could set thousands apart|第 2 行“value”列：“12,345”中的逗号",
		"1,5 1.5|Line 2, column \"value\": \"1,5\" can only have a decimal comma, but \"1.5\" (line 3, column \"value\")|第 2 行“value”列：“1,5”只能是小数逗号，而“1.5”（第 3 行“value”列）"})
	void saysWhyANumberCannotBeReadAndWhatToDo(String values, String english, String chinese) {
		var content = Files.valued(values.split(" "));

		var said = Files.unreadable(folder, content);
		var zh = Files.unreadable(folder, content, Locale.CHINESE);

		assertTrue(said.startsWith(english), said);
		assertTrue(zh.startsWith(chinese), zh);
	}

	@ParameterizedTest
	@CsvSource({"12 34", "1 23", "0 123"})
	void takesBlanksOnlyBetweenThousands(String written) {
		assertTrue(Files.unreadable(folder, Files.valued(written)).contains("is no number"));
	}

	@Test
	void saysThatThereWasADecimalCommaAndThatPerCentSignsDivide() {
		assertEquals(
				List.of(
						"Numbers were read with a decimal comma, since \"4,5 %\" (line 2, column \"value\") leaves no doubt.",
						"Numbers with a per cent sign were divided by 100, as \"4,5 %\" (line 2, column \"value\")."),
				Files.rows(folder, Files.valued("4,5 %")).notes());
	}

	@Test
	void saysNothingOfPlainNumbers() {
		assertEquals(List.of(), Files.rows(folder, Files.valued("4.5", "1234", "1.234")).notes());
	}
}
