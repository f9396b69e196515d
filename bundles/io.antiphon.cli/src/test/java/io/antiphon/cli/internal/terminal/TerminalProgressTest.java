package io.antiphon.cli.internal.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {

	private static final long SECOND = 1_000_000_000L;
	private static final String CLEAR = "\u001b[K";

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 3 * SECOND); // the clock may run over

	@Test
	void writesFewLinesWhereNobodyWatches() {
		var progress = progress(false, Locale.ENGLISH);

		progress.begin("Reading", 10_000);
		IntStream.range(0, 50).forEach(second -> advance(progress, 100));

		assertEquals(
				"""
				Reading: 0 % of 10,000
				Reading: 10 % of 10,000 (100/s, about 2 min left)
				Reading: 20 % of 10,000 (100/s, about 1 min left)
				Reading: 30 % of 10,000 (100/s, about 1 min left)
				Reading: 40 % of 10,000 (100/s, about 1 min left)
				Reading: 50 % of 10,000 (100/s, about 50 s left)
				""",
				err());
	}

	@Test
	void writesAPhaseOnceThoughItsTotalIsKnownLater() {
		var progress = progress(false, Locale.ENGLISH);

		progress.begin("Reading", 0);
		progress.begin("Reading", 10_000);
		progress.begin("Writing", 0);

		assertEquals("Reading\nWriting\n", err());
	}

	@Test
	void saysNoRemainingTimeBeforeTheRateIsSteady() {
		var progress = progress(false, Locale.ENGLISH);

		progress.begin("Reading", 10_000);
		advance(progress, 1);
		IntStream.range(1, 10).forEach(second -> advance(progress, 4 << second)); // it warms up
		IntStream.range(0, 40).forEach(second -> advance(progress, 70));

		assertEquals(
				"""
				Reading: 0 % of 10,000
				Reading: 40 % of 10,000 (409/s)
				""",
				err().lines().limit(2).map(line -> line + "\n").collect(Collectors.joining()));
		assertTrue(err().endsWith("Reading: 68 % of 10,000 (70/s, about 50 s left)\n"), err());
	}

	@Test
	void writesOneLineOverOnATerminal() {
		var progress = progress(true, Locale.SIMPLIFIED_CHINESE);

		progress.begin("正在读取", 200);
		advance(progress, 100);
		progress.close();

		assertEquals(
				"\r正在读取：已完成 0%，共 200" + CLEAR + "\r正在读取：已完成 50%，共 200（每秒 100）" + CLEAR + "\r" + CLEAR, err());
	}

	@Test
	void takesTheLineAwayBeforeAnythingElseIsPrinted() {
		var progress = progress(true, Locale.ENGLISH);
		var out = progress.clearing(new PrintStream(err, true, StandardCharsets.UTF_8));

		progress.begin("Reading", 0);
		out.println("result");
		progress.close();

		assertEquals("\rReading" + CLEAR + "\r" + CLEAR + "result\n", err());
	}

	@Test
	void leavesAWarningStandingWhereTheLineWas() {
		var progress = progress(true, Locale.ENGLISH);

		progress.begin("Reading", 0);
		progress.warn("One is left out.");
		progress.close();

		assertEquals("\rReading" + CLEAR + "\r" + CLEAR + "One is left out.\n", err());
	}

	@Test
	void saysNoRemainingTimeWhereTheTotalIsNotKnown() {
		var progress = progress(false, Locale.ENGLISH);

		progress.begin("Reading", 0);
		IntStream.range(0, 10).forEach(second -> advance(progress, 5));

		assertTrue(err().endsWith("Reading: 50 (5/s)\n"), err());
	}

	@Test
	void cutsALineThatIsTooLong() {
		var progress = progress(true, Locale.ENGLISH);

		progress.begin("长".repeat(60), 0);

		assertEquals("\r" + "长".repeat(39) + "…" + CLEAR, err());
	}

	@Test
	void countsWhatSeveralThreadsDo() throws InterruptedException {
		var progress = progress(false, Locale.ENGLISH);
		progress.begin("Reading", 0);

		var workers = IntStream.range(0, 4)
				.mapToObj(worker -> Thread.ofVirtual().start(() -> IntStream.range(0, 1_000).forEach(item -> progress.advance(1))))
				.toList();
		for (var worker : workers) {
			worker.join();
		}
		IntStream.range(0, 10).forEach(second -> advance(progress, 0));

		assertTrue(err().endsWith("Reading: 4,000 (400/s)\n"), err());
	}

	private void advance(TerminalProgress progress, long items) {
		now.addAndGet(SECOND);
		progress.advance(items);
	}

	private TerminalProgress progress(boolean terminal, Locale locale) {
		var stream = new PrintStream(err, true, StandardCharsets.UTF_8);
		return new TerminalProgress(new Console(stream, stream, terminal), locale, now::get, () -> false);
	}

	private String err() {
		return err.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
	}
}
