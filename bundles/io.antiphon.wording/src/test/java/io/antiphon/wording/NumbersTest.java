package io.antiphon.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.base.Period;
import io.antiphon.loop.Measure;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

	private final Numbers english = new Numbers(Locale.ENGLISH);
	private final Numbers chinese = new Numbers(Locale.SIMPLIFIED_CHINESE);

	@Test
	void saysAShareWithItsIntervalAndItsNumber() {
		var measure = new Measure("share", "share", 0.31, 0.28, 0.34, 1_204, "wilson");

		assertEquals("31\u00a0% (28–34\u00a0%, n\u00a0=\u00a01,204)", english.measure(measure));
		assertEquals("31%（28%～34%，n\u00a0=\u00a01,204）", chinese.measure(measure));
	}

	@Test
	void givesANarrowIntervalMoreDecimals() {
		var measure = new Measure("share", "share", 0.3127, 0.3101, 0.3153, 124_000, "wilson");

		assertEquals("31.3\u00a0% (31.0–31.5\u00a0%, n\u00a0=\u00a0124,000)", english.measure(measure));
	}

	@Test
	void anEndBesideZeroIsNotShownAsZero() {
		assertEquals("1.2\u00a0% (0.2–2.3\u00a0%)", shown(0.0124, 0.0022, 0.0226));
		assertEquals("1\u00a0% (0–2\u00a0%)", shown(0.0124, 0, 0.0226));
		assertEquals("31\u00a0% (0–70\u00a0%)", shown(0.31, 0.0001, 0.7));
	}

	private static String shown(double value, double low, double high) {
		return new Numbers(Locale.ENGLISH).estimate(value, low, high, 400, Numbers.SHARE).replace(", n\u00a0=\u00a0400", "");
	}

	@Test
	void saysSignedIntervalsInWords() {
		assertEquals("−12 to −6\u00a0points", english.interval(-0.12, -0.06, Numbers.POINTS));
		assertEquals("−12～−6\u00a0个百分点", chinese.interval(-0.12, -0.06, Numbers.POINTS));
	}

	@ParameterizedTest
	@CsvSource({
		"0.31, share, 31_%",
		"0.07, share, 7_%",
		"0.093, share, 9.3_%",
		"0.0042, share, 0.42_%",
		"0, share, 0_%",
		"1, share, 100_%",
		"4.2, minutes, 4.2_min",
		"1204, '', '1,204'",
		"0.214, '', 0.214",
		"-0.01, points, −1_point",
		"0.0123, rate, '12.3_per 1,000'",
		"-0.00074, rate, '−0.74_per 1,000'",
		"-0.00000001, points, 0.0000_points",
		"3, cases per 1000 orders, 3_cases per 1000 orders"
	})
	void givesAValueAsManyDecimalsAsItNeeds(double value, String unit, String said) {
		assertEquals(said.replace('_', '\u00a0'), english.value(value, unit));
	}

	@Test
	void servesEveryOtherLanguageInEnglish() {
		assertEquals("1,204", new Numbers(Locale.GERMANY).count(1_204));
		assertEquals("1,204", new Numbers(Locale.of("zh", "TW")).count(1_204));
	}

	@Test
	void namesTheLastDayThatBelongsToAPeriod() {
		var week = new Period(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 8));

		assertEquals("1 Sep 2025 – 7 Sep 2025", english.period(week));
		assertEquals("2025年9月1日至2025年9月7日", chinese.period(week));
	}
}
