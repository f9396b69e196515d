package io.antiphon.channels.internal.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTest {

	private static final int SEEDS = 100;

	@Test
	void coversSixtyWeeksFromItsStartWithAboutNineThousandRows() {
		var sample = Sample.bundled();

		var perWeek = sample.rows().stream().collect(Collectors.groupingBy(Labels::week, Collectors.counting()));

		assertEquals(60, perWeek.size());
		assertTrue(perWeek.values().stream().allMatch(count -> count >= 137 && count <= 173), perWeek::toString);
		assertTrue(new HashSet<>(perWeek.values()).size() > 5);
		assertTrue(Math.abs(sample.rows().size() - 9_300) < 430);
	}

	@Test
	void carriesTheMondayOfItsChangeAndSaysThatItIsMadeUp() {
		var sample = Sample.bundled();

		assertEquals(LocalDate.of(2025, 8, 4), sample.actionDate());
		assertEquals(DayOfWeek.MONDAY, sample.actionDate().getDayOfWeek());
		assertTrue(sample.service().contains("sample") && sample.service().contains("示例"));
	}

	@Test
	void usesNoSentenceMoreThanTwentyFourTimesWhateverTheSeed() {
		for (var seed = 0; seed < SEEDS; seed++) {
			for (var effect : List.of(Effect.NONE, Effect.fewerLate(50), Effect.DELIVERY)) {
				var uses = new HashMap<String, Integer>();
				for (var row : Sample.generate(seed, effect).rows()) {
					uses.merge(row.comment(), 1, Integer::sum);
				}
				assertTrue(uses.values().stream().allMatch(count -> count <= 24), "seed " + seed);
				assertTrue(uses.size() > 800, "seed " + seed + " uses " + uses.size());
			}
		}
	}

	@Test
	void isTheSameToTheLastByteForTheSameSeedInAnyLocale() throws Exception {
		var before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

			var bytes = csv(Sample.bundled());

			var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
			assertEquals("e76a04d894662ba40232d78fe532dfb33f77c02f37e473da9acf404356b52bfe", HexFormat.of().formatHex(hash));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void differsFromSeedToSeed() {
		assertNotEquals(Sample.generate(1, Effect.NONE).rows(), Sample.generate(2, Effect.NONE).rows());
	}

	@Test
	void holdsAboutAsMuchChineseAsEnglish() {
		for (var seed = 0; seed < 50; seed++) {
			var rows = Sample.generate(seed, Effect.DELIVERY).rows();
			var chinese = rows.stream().filter(row -> Labels.language(row) == SampleLanguage.ZH).count();

			assertEquals(0.5, (double) chinese / rows.size(), 0.026, "seed " + seed);
		}
	}

	@Test
	void givesEveryRowAnIdOfItsOwnInOrderOfTime() {
		var rows = Sample.bundled().rows();

		assertEquals(rows.size(), rows.stream().map(Sample.Row::id).distinct().count());
		assertEquals(rows.stream().map(Sample.Row::time).sorted().toList(), rows.stream().map(Sample.Row::time).toList());
		assertEquals(rows.stream().map(Sample.Row::id).sorted().toList(), rows.stream().map(Sample.Row::id).toList());
	}

	@Test
	void putsEveryRowOnTheSameDayInTheShopsZoneAndInUtc() {
		for (var row : Sample.bundled().rows()) {
			var utc = row.time().withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();

			assertEquals(row.time().toLocalDate(), utc, row.id());
			assertTrue(!row.time().toLocalTime().isBefore(LocalTime.of(8, 0)), row.id());
		}
	}

	@Test
	void letsNobodySayTheSameWordsTwiceAndSomeSpeakAgain() {
		var rows = Sample.bundled().rows();

		var sayings = rows.stream().map(row -> row.customer() + "\n" + row.comment()).distinct().count();
		var customers = rows.stream().map(Sample.Row::customer).distinct().count();

		assertEquals(rows.size(), sayings);
		assertTrue(customers > 3_000 && customers < rows.size());
	}

	@Test
	void ratesComplaintsLowAndPraiseHigh() {
		for (var row : Sample.bundled().rows()) {
			var highest = switch (Labels.cell(row).polarity()) {
				case NEGATIVE -> 3;
				case NEUTRAL -> 4;
				case POSITIVE -> 5;
			};
			var lowest = switch (Labels.cell(row).polarity()) {
				case NEGATIVE -> 1;
				case NEUTRAL -> 2;
				case POSITIVE -> 4;
			};

			assertTrue(row.rating() >= lowest && row.rating() <= highest, row.id());
		}
	}

	@Test
	void writesAFileThatReadsBackAsItsRows(@TempDir Path folder) throws IOException {
		var sample = Sample.bundled();
		var file = folder.resolve(Sample.FILE_NAME);

		sample.writeCsv(file);

		var records = CsvText.parse(Files.readString(file));
		var header = List.of("id", "time", "touchpoint", "channel", "customer", "rating", "comment (made up / 虚构)");
		assertEquals(header, records.getFirst());
		assertEquals(sample.rows().stream().map(SampleTest::fields).toList(), records.subList(1, records.size()));
		assertTrue(sample.rows().stream().anyMatch(row -> row.comment().contains("\n")), "a quoted newline is among them");
		assertTrue(sample.rows().stream().anyMatch(row -> row.comment().contains("\"")), "a quoted quote is among them");
	}

	private static List<String> fields(Sample.Row row) {
		var time = row.time().toString();
		var seconds = time.length() == "2026-01-05T08:00+08:00".length() ? time.replace("+", ":00+") : time;
		return List.of(
				row.id(),
				seconds,
				row.touchpoint(),
				row.channel(),
				row.customer(),
				Integer.toString(row.rating()),
				row.comment());
	}

	private static byte[] csv(Sample sample) throws IOException {
		var out = new ByteArrayOutputStream();
		sample.writeCsv(out);
		return out.toByteArray();
	}
}
