package io.antiphon.tables.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.tables.dates.Moment.Precision;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormatTest {

	@ParameterizedTest
	@CsvSource(
			delimiter = '|',
			textBlock = """
			ymd | 2024-05-01 | 2024-05-01T00:00 | DAY |
			ymd | 2024/5/1 7:05 | 2024-05-01T07:05 | MINUTE |
			ymd | 2024.05.01 07:05:09 | 2024-05-01T07:05:09 | SECOND |
			ymd | 2024-05-01T23:59:59.125Z | 2024-05-01T23:59:59.125 | SECOND | Z
			ymd | 2024-05-01T23:59+08:00 | 2024-05-01T23:59 | MINUTE | +08:00
			ymd | 2024-05-01 23:59:00 +0530 | 2024-05-01T23:59 | SECOND | +05:30
			ymd | 2024-05-01 23:59:00 UTC | 2024-05-01T23:59 | SECOND | Z
			ymd | 2024-05-01T10:00:00+08:00[Asia/Shanghai] | 2024-05-01T10:00 | SECOND | +08:00
			ymd | 2024年5月1日 | 2024-05-01T00:00 | DAY |
			ymd | 2024年05月01日 23:05 | 2024-05-01T23:05 | MINUTE |
			ymd | 2024年5月1日下午3:05 | 2024-05-01T15:05 | MINUTE |
			ymd | 2024年5月1日 8时5分9秒 | 2024-05-01T08:05:09 | SECOND |
			dmy | 24-02-2015 11.35 | 2015-02-24T11:35 | MINUTE |
			dmy | 1/2/2024 | 2024-02-01T00:00 | DAY |
			ymd | 24-05-01 | 2024-05-01T00:00 | DAY |
			dmy | 05/01/26 | 2026-01-05T00:00 | DAY |
			mdy | 05/01/99 9:05 | 1999-05-01T09:05 | MINUTE |
			ymd | 2026/01/05 1:00:00 PM GMT+2 | 2026-01-05T13:00 | SECOND | +02:00
			ymd | 2026/01/05 1:00:00 p.m. UTC+05:30 | 2026-01-05T13:00 | SECOND | +05:30
			ymd | 2026-01-05 23:30:00 CET | 2026-01-05T23:30 | SECOND | +01:00
			ymd | 2026-01-05 23:30:00 est | 2026-01-05T23:30 | SECOND | -05:00
			ymd | 2026-07-05 23:30 Europe/Berlin | 2026-07-05T23:30 | MINUTE | +02:00
			ymd | ٢٠٢٦-٠١-٠٥ | 2026-01-05T00:00 | DAY |
			ymd | ２０２６／０１／０５　９：０５ | 2026-01-05T09:05 | MINUTE |
			ymd | 2026年3月5日 上午9:05 | 2026-03-05T09:05 | MINUTE |
			ymd | 2026年3月5日 星期四 中午12:05 | 2026-03-05T12:05 | MINUTE |
			dmy | 5 January 2026 | 2026-01-05T00:00 | DAY |
			dmy | Mon, 05 Jan 2026 09:05:00 +0100 | 2026-01-05T09:05 | SECOND | +01:00
			mdy | January 5th, 2026 9:05 am | 2026-01-05T09:05 | MINUTE |
			dmy | 05-Jan-26 | 2026-01-05T00:00 | DAY |
			dmy | 5. Januar 2026 | 2026-01-05T00:00 | DAY |
			dmy | 05. März 2026 09:05 Uhr | 2026-03-05T09:05 | MINUTE |
			dmy | 5 janvier 2026 | 2026-01-05T00:00 | DAY |
			dmy | 12 févr. 2026 9:05 | 2026-02-12T09:05 | MINUTE |
			dmy | 5 de enero de 2026 | 2026-01-05T00:00 | DAY |
			dmy | 5 de março de 2026 | 2026-03-05T00:00 | DAY |
			dmy | 5 gennaio 2026 | 2026-01-05T00:00 | DAY |
			dmy | 05.01.2026, 09:05 Uhr | 2026-01-05T09:05 | MINUTE |
			mdy | Mon Jan 05 09:05:00 +0000 2026 | 2026-01-05T09:05 | SECOND | Z
			mdy | Mon Jan 05 09:05:00 CET 2026 | 2026-01-05T09:05 | SECOND | +01:00
			ymd | 2026/01/05-09:05 | 2026-01-05T09:05 | MINUTE |
			yyyyMMddHHmmss | 20260105090512 | 2026-01-05T09:05:12 | SECOND |
			dmy | Mon Jan 05 2026 13:00:00 GMT+0200 (EET) | 2026-01-05T13:00 | SECOND | +02:00
			serial | 46027 | 2026-01-05T00:00 | DAY |
			serial | 46027.40000 | 2026-01-05T09:36 | MINUTE |
			iso-week | 2026-W05-3 | 2026-01-28T00:00 | DAY |
			mdy | 1/2/2024 | 2024-01-02T00:00 | DAY |
			mdy | 12/31/2024 12:05 AM | 2024-12-31T00:05 | MINUTE |
			mdy | 12/31/2024 12:05:30 pm | 2024-12-31T12:05:30 | SECOND |
			epoch-seconds | 1714521600 | 2024-05-01T00:00 | SECOND | Z
			epoch-millis | 1714521600250 | 2024-05-01T00:00:00.250 | SECOND | Z
			dd-MM-yyyy HH.mm | 24-02-2015 11.35 | 2015-02-24T11:35 | MINUTE |
			EEE MMM dd HH:mm:ss Z yyyy | Tue Feb 24 11:35:09 +0100 2015 | 2015-02-24T11:35:09 | SECOND | +01:00
			yyyyMMdd | 20150224 | 2015-02-24T00:00 | DAY |
			""")
	void readsWhatIsWrittenSo(String format, String value, LocalDateTime at, Precision precision, String offset) {
		var moment = DateFormat.of(format).orElseThrow().read(value).orElseThrow();

		assertEquals(at, moment.at());
		assertEquals(precision, moment.precision());
		assertEquals(offset, moment.offset() == null ? null : moment.offset().getId());
	}

	@Test
	void readsADateThatASpreadsheetKeptAsText() {
		var moment = DateFormat.of("ymd").orElseThrow().read("'2026-01-05").orElseThrow();

		assertEquals(LocalDateTime.of(2026, 1, 5, 0, 0), moment.at());
	}

	@ParameterizedTest
	@CsvSource(
			delimiter = '|',
			textBlock = """
			ymd | 2023-02-29
			ymd | 2024-13-01
			ymd | 2024-05
			ymd | 2024-05-01 25:00
			ymd | 2024-05-01 10:61
			ymd | 2024-05-01 10:00 extra
			ymd | 01-05-2024
			ymd | 2024年5月1
			ymd | 2024-05/01
			ymd | 2024-05-01T10:00+8
			ymd | 2024-05-01 1
			dmy | 2/24/2015
			mdy | 24/2/2015
			mdy | 12/31/2024 13:05 AM extra
			epoch-seconds | 17145216.5
			epoch-millis | x
			dd-MM-yyyy HH.mm | 30-02-2015 11.35
			dd-MM-yyyy HH.mm | 24-02-2015 11.35 x
			""")
	void readsNothingElse(String format, String value) {
		assertTrue(DateFormat.of(format).orElseThrow().read(value).isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "ydm", "HH:mm", "yyyy", "{", "dd-MM-QQQQQQQQQ"})
	void isNoFormatWithoutADay(String name) {
		assertTrue(DateFormat.of(name).isEmpty());
	}

	@Test
	void movesAKnownInstantToTheDeclaredZone() {
		var moment = DateFormat.of("ymd").orElseThrow().read("2024-05-01T23:30:00Z").orElseThrow();

		var there = moment.on(ZoneId.of("Asia/Shanghai"));

		assertEquals(LocalDateTime.of(2024, 5, 2, 7, 30), there);
		assertEquals(moment.at(), moment.on(null));
	}

	@Test
	void leavesAClockWithoutZoneAndADayAsTheyAre() {
		var format = DateFormat.of("ymd").orElseThrow();
		var zone = ZoneId.of("America/New_York");

		assertEquals(
				LocalDateTime.of(2024, 5, 1, 23, 30),
				format.read("2024-05-01 23:30").orElseThrow().on(zone));
		assertEquals(
				LocalDateTime.of(2024, 5, 1, 0, 0), format.read("2024-05-01").orElseThrow().on(zone));
	}
}
