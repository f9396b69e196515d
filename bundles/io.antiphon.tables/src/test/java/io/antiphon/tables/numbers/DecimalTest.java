package io.antiphon.tables.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"1,234|1234|1.234",
		"-1,234,567.8|-1234567.8|-1,234,567.8",
		"1.234.567,8|1.234.567,8|1234567.8",
		"0,123|0,123|0.123",
		"-0,123|-0,123|-0.123",
		"0.123|0.123|0.123",
		"12,34|12,34|12.34",
		"abc|abc|abc"})
	void closesUpThousandsByTheOtherSign(String written, String byPoint, String byComma) {
		assertEquals(byPoint, Decimal.POINT.plain(written));
		assertEquals(byComma, Decimal.COMMA.plain(written));
	}
}
