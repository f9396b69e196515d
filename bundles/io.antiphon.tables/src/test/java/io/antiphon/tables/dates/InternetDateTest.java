package io.antiphon.tables.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InternetDateTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"Wed, 03 Sep 2008 17:07:40 EST|2008-09-03T17:07:40-05:00",
		"Wed,  3 Sept 2008  17:07 GMT|2008-09-03T17:07Z",
		"3 Sep 08 17:07:40 +0800 (CST)|2008-09-03T17:07:40+08:00",
		"Fri, 23 Aug 2002 2:32:53 -0400|2002-08-23T02:32:53-04:00",
		"Wed, 03 Sep 2008 17:07:40|2008-09-03T17:07:40",
		"Wed, 03 Sep 2008 17:07:40 XYZT|2008-09-03T17:07:40",
		"Wednesday, 03-Sep-08 17:07:40 GMT|2008-09-03T17:07:40Z",
		"Wed Sep  3 17:07:40 2008|2008-09-03T17:07:40",
		"Wed Sep 03 17:07:40 +0000 2008|2008-09-03T17:07:40Z",
		"Wed Sep 03 17:07:40 2008 PDT|2008-09-03T17:07:40-07:00",
		"Mi, 03 Sep 2008 17:07:40 +0200|2008-09-03T17:07:40+02:00",
		"Sep 3, 2008|2008-09-03",
		"2008-09-03T17:07:40.25+02:00|2008-09-03T17:07:40.25+02:00",
		"2008-09-03t17:07z|2008-09-03T17:07Z",
		"2008-09-03|2008-09-03"
	})
	void readsTheTimesOfMailsAndFeeds(String written, String iso) {
		assertEquals(iso, InternetDate.iso(written).orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(
			strings = {"", "yesterday", "03/09/2008 17:07", "2008", "2008-09", "31 Feb 2008", "Wed, 03 Sep 108 17:07:40", "1220454460"})
	void guessesNone(String written) {
		assertTrue(InternetDate.iso(written).isEmpty());
	}
}
