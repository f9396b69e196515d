package io.antiphon.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

	private static final long SECOND = 1_000_000_000L;

	private final AtomicLong now = new AtomicLong();
	private final Pace pace = new Pace(Locale.ENGLISH, now::get);
	private final Pace chinese = new Pace(Locale.SIMPLIFIED_CHINESE, now::get);

	@Test
	void saysTheRateFromTheFirstSecondAndTheTimeThatRemainsOnceTheRateIsSteady() {
		pace.begin("Reading", 14_640);

		second(10);
		assertEquals("Reading: 0 % of 14,640 (10/s)", said(pace));
		second(20);
		second(40);
		second(80);
		assertEquals("Reading: 1 % of 14,640 (38/s)", said(pace));
		for (var i = 0; i < 40; i++) {
			second(80);
		}

		assertEquals("Reading: 22 % of 14,640 (80/s, about 2 min left)", said(pace));
	}

	@ParameterizedTest
	@CsvSource({"12000, about 2 min", "4100, about 40 s", "800, a few seconds", "1000000, about 3 h", "400000, about 67 min"})
	void saysTheTimeThatRemainsInRoundNumbers(long total, String left) {
		pace.begin("Reading", total);
		for (var i = 0; i < 4; i++) {
			second(100);
		}

		assertTrue(said(pace).endsWith(left + " left)"), said(pace));
	}

	@Test
	void namesNothingThatHasNoName() {
		pace.advance(0);
		assertEquals("", said(pace));

		now.addAndGet(5 * SECOND);
		pace.advance(21_103);
		chinese.advance(21_103);

		assertEquals("21,103 (4,221/s)", said(pace));
		assertFalse(said(chinese).contains("："), said(chinese));
	}

	@Test
	void saysTheSameInChinese() {
		chinese.begin("正在理解反馈", 14_640);
		for (var i = 0; i < 10; i++) {
			now.addAndGet(SECOND);
			chinese.advance(40);
		}

		assertEquals("正在理解反馈：已完成 2%，共 14,640（每秒 40，约剩 6 分钟）", said(chinese));
	}

	private void second(long items) {
		now.addAndGet(SECOND);
		pace.advance(items);
	}

	private static String said(Pace pace) {
		return pace.sentence().replace('\u00a0', ' ');
	}
}
