package io.antiphon.benchmarks.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.antiphon.analytics.internal.EngineUnderstanding;
import io.antiphon.analytics.internal.review.Analyzers;
import io.antiphon.analytics.internal.review.Earlier;
import io.antiphon.analytics.internal.review.Reviewer;
import io.antiphon.analytics.internal.review.Said;
import io.antiphon.base.Progress;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.language.Language;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.feedback.Origin;
import io.antiphon.feedback.Person;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.RatingScale;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.privacy.Redaction;
import io.antiphon.text.TextEngine;
import io.antiphon.text.reading.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found in a sample of real files is what those who know the trade would name; none of their words is kept here but single ones. */
class FindingsOfRealFilesTest {

	private static final int SAMPLE = 1_200;
	private static final Redaction REDACTION = Redaction.newest();
	private static TextEngine engine;

	@BeforeAll
	static void open() {
		engine = new TextEngine(Resources.of(FindingsOfRealFilesTest.class.getClassLoader()));
	}

	@AfterAll
	static void close() {
		engine.close();
	}

	/** {@code hurts} and {@code pleases}: groups of words, of each of which one is in the titles or terms of the ten worst pain points, or the most frequent praises; whoever tweets to airlines praises nothing on balance. */
	@ParameterizedTest
	@CsvSource({
		"zh_waimai_10k/waimai_10k.csv, review, label, 1, 送餐|送到|配送|送达; 慢|小时|电话|订单, 味道|好吃; 快|速度",
		"zh_hotel_chnsenticorp/ChnSentiCorp_htl_all.csv, review, label, 1, 前台|服务员|服务; 空调|房间|卫生间, 早餐|餐厅|环境; 方便|位置|交通|房间",
		"en_airline_tweets/Tweets.csv, text, airline_sentiment, positive, delayed|delay|late|cancelled|hours; service|hold|phone|call; bag|bags|luggage|baggage, ''"
	})
	void namesWhatHurtsAndWhatPleases(String file, String text, String label, String good, String hurts, String pleases)
			throws IOException {
		var data = data();
		assumeTrue(data.isPresent(), "The shared files are not here");
		var feedback = sample(data.get().resolve("reviews").resolve(file), text, label, good);
		var understanding = new EngineUnderstanding(engine, new EngineUnderstanding.Phases("", "", ""));

		var findings = new Reviewer(understanding, new Analyzers(Extensions.of(List.of()), failure -> {}), Earlier.NONE, 3, "")
				.review(new Batch(feedback), new Batch(feedback), null, Said.NOTHING, Progress.NONE)
				.orElseThrow()
				.review()
				.findings();

		assertNames(hurts, findings, Finding.PAIN_POINT);
		assertNames(pleases, findings, Finding.PRAISE);
		var ids = new HashSet<String>();
		for (var finding : findings) {
			assertTrue(ids.add(finding.id()), () -> "twice " + finding.kind());
			assertTrue(Finding.KINDS.contains(finding.kind()));
			assertTrue(finding.evidence().size() >= 5, () -> finding.kind() + " rests on " + finding.evidence().size());
			assertEquals(
					finding.evidence().size(), finding.evidence().stream().map(Evidence::feedback).distinct().count(),
					() -> "repeated " + finding.kind());
		}
	}

	private static void assertNames(String groups, List<Finding> findings, String kind) {
		var told = findings.stream()
				.filter(finding -> finding.kind().equals(kind))
				.limit(10)
				.map(finding -> (finding.title() + " " + String.join(" ", finding.terms())).toLowerCase(Locale.ROOT))
				.toList();
		for (var group : groups.isEmpty() ? new String[0] : groups.split(";")) {
			assertTrue(
					told.stream().anyMatch(words -> List.of(group.strip().split("\\|")).stream().anyMatch(words::contains)),
					() -> "no " + kind + " of " + told.size() + " is about " + group);
		}
	}

	/** Every n-th of the rows, so that all of the file is in it. */
	private static List<Feedback> sample(Path file, String text, String label, String good) throws IOException {
		var heading = LabelledFile.heading(file);
		var rows = LabelledFile.named(file, heading.indexOf(text), heading.indexOf(label));
		var feedback = new ArrayList<Feedback>();
		for (var index = 0; index < SAMPLE; index++) {
			var row = rows.get((int) ((long) index * rows.size() / SAMPLE));
			var masked = REDACTION.mask(row.text()).text();
			feedback.add(new Feedback(
					index + 1, 1, new Context("service", "", ""), Language.of(masked).code(), masked,
					List.of(new Rating("stars", RatingScale.STARS, row.label().equals(good) ? 5 : 1)), Map.of(), Person.UNKNOWN, null,
					new Origin(1, "file", index + 2, 0, 0, ""), "" + index));
		}
		return feedback;
	}

	private record Batch(List<Feedback> feedback) implements FeedbackBatches {

		@Override
		public long count() {
			return feedback.size();
		}

		@Override
		public Iterator<List<Feedback>> iterator() {
			return List.of(feedback).iterator();
		}
	}

	/** The nearest folder shared/data above the working directory. */
	private static Optional<Path> data() {
		for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			if (Files.isDirectory(at.resolve("shared/data"))) {
				return Optional.of(at.resolve("shared/data"));
			}
		}
		return Optional.empty();
	}
}
