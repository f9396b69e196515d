package io.antiphon.benchmarks.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.antiphon.benchmarks.bench.LabelledFile.Columns;
import io.antiphon.text.TextEngine;
import io.antiphon.text.reading.Resources;
import io.antiphon.text.reading.Watch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The promise on real files, on a sample of each; the whole table is made by the quality command. */
class QualityTest {
	private static TextEngine engine;

	@BeforeAll
	static void open() {
		engine = new TextEngine(Resources.of(QualityTest.class.getClassLoader()));
	}

	@AfterAll
	static void close() {
		engine.close();
	}

	@ParameterizedTest
	@CsvSource({
		"zh_waimai_10k/waimai_10k.csv, 1, 0, 1, 0, 0.82, 1200",
		"zh_hotel_chnsenticorp/ChnSentiCorp_htl_all.csv, 1, 0, 1, 0, 0.73, 600",
		"en_airline_tweets/Tweets.csv, 10, 1, positive, negative, 0.83, 1200"
	})
	void tellsToneWithoutLabels(String file, int text, int label, String positive, String negative, double least, int sample)
			throws IOException {
		Optional<Path> data = data();
		assumeTrue(data.isPresent(), "The shared files are not here");
		Path path = data.get().resolve("reviews").resolve(file);
		LabelledFile all = LabelledFile.read(file, path, new Columns(text, label, positive, negative));

		QualityReport.FileReport report = QualityReport.of(engine, all.sample(sample), Watch.NONE);

		assertEquals(sample, report.languages().values().stream().mapToLong(Long::longValue).sum());
		assertTrue(report.heldOut().n() > sample / 2, () -> "held out " + report.heldOut().n());
		assertTrue(report.heldOut().accuracy() >= least, () -> "accuracy " + report.heldOut().accuracy());
		assertTrue(report.heldOut().accuracyOfTold() > report.heldOut().accuracy());
		assertTrue(report.topics().size() >= 8 && report.topics().size() <= 40, () -> "topics " + report.topics().size());
	}

	/** The nearest folder shared/data above the working directory. */
	private static Optional<Path> data() {
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			if (Files.isDirectory(at.resolve("shared/data"))) {
				return Optional.of(at.resolve("shared/data"));
			}
		}
		return Optional.empty();
	}
}
