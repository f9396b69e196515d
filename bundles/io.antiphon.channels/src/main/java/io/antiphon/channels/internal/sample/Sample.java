package io.antiphon.channels.internal.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Made-up feedback on the made-up online shop Lantern Lane, for whoever opens the sample and for tests of verdicts. The same
 * seed gives the same bytes on every JVM. Nothing of a row says what the generator had in mind. Any thread.
 */
public record Sample(LocalDate actionDate, String service, List<Row> rows) {

	/** The Monday of week 0. */
	public static final LocalDate START = LocalDate.of(2025, 1, 6);
	/** How many weeks there are, the first being week 0. */
	public static final int WEEKS = 60;
	/**
	 * The week, counted from 0, on whose Monday the change is made: 15 weeks to find what hurts, 15 to start from, and 30 to see what came of
	 * it. A step that must stand beside a trend asks for a long follow-up more than for a long baseline.
	 */
	public static final int ACTION_WEEK = 30;
	/** The seed of the sample that comes with the product. */
	public static final long DEFAULT_SEED = 20260105;
	/** The shop, labelled as made up in both languages. */
	public static final String SERVICE = "Lantern Lane 灯巷商店 (sample / 示例)";
	/** A file name that says the same. */
	public static final String FILE_NAME = "lantern-lane-made-up-sample.csv";

	/** What one made-up customer said once; {@code rating} is a CSAT value, 1–5. */
	public record Row(
			String id,
			OffsetDateTime time,
			String touchpoint,
			String channel,
			String customer,
			int rating,
			String comment) {

		public Row {
			if (rating < 1 || rating > 5) {
				throw new IllegalArgumentException("not on the CSAT scale 1–5: " + rating);
			}
		}
	}

	public Sample {
		rows = List.copyOf(rows);
	}

	/** The sample that comes with the product. */
	public static Sample bundled() {
		return generate(DEFAULT_SEED, Effect.DELIVERY);
	}

	public static Sample generate(long seed, Effect effect) {
		var rows = new Generator(Sentences.load(), effect, seed).rows();
		return new Sample(START.plusWeeks(ACTION_WEEK), SERVICE, rows);
	}

	/** The mapping its CSV is read with, as JSON. */
	public static String mapping() {
		return Resource.text("mapping.json");
	}

	/** UTF-8 without BOM, RFC 4180 with single line feeds; {@code out} is flushed and stays open. */
	public void writeCsv(OutputStream out) throws IOException {
		SampleCsv.write(rows, out);
	}

	public void writeCsv(Path file) throws IOException {
		try (var out = Files.newOutputStream(file)) {
			writeCsv(out);
		}
	}
}
