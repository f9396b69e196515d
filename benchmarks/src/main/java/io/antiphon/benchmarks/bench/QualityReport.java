package io.antiphon.benchmarks.bench;

import io.antiphon.base.language.Language;
import io.antiphon.benchmarks.bench.LabelledFile.Label;
import io.antiphon.benchmarks.bench.LabelledFile.Row;
import io.antiphon.text.Sample;
import io.antiphon.text.TextEngine;
import io.antiphon.text.reading.ReadDocument;
import io.antiphon.text.reading.ReadTexts;
import io.antiphon.text.reading.Sentiment;
import io.antiphon.text.reading.TextToRead;
import io.antiphon.text.reading.Topic;
import io.antiphon.text.reading.Watch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map.Entry;
import java.util.Map;
import java.util.stream.Collectors;

/** Measures a reading against labels: how well tone is told, and into which topics a file falls. Blocks; called by a command. */
public final class QualityReport {
	private QualityReport() {}

	/** Reads all texts of {@code file} as one source and measures it on the rows somebody labelled positive or negative. */
	public static FileReport of(TextEngine engine, LabelledFile file, Watch watch) throws IOException {
		return of(engine, file, Sample.MOST, watch);
	}

	/** The same, where at most so many are encoded. */
	static FileReport of(TextEngine engine, LabelledFile file, int most, Watch watch) throws IOException {
		long start = System.nanoTime();
		List<TextToRead> documents =
				file.rows().stream().map(row -> TextToRead.of(row.text(), file.name())).toList();
		ReadTexts reading = engine.read(documents, most, watch);
		double seconds = (System.nanoTime() - start) / 1e9;
		Map<Language, Long> languages =
				documents.stream().collect(Collectors.groupingBy(TextToRead::language, Collectors.counting()));
		Language main = languages.entrySet().stream()
				.max(Entry.<Language, Long>comparingByValue().thenComparing(Entry.comparingByKey(Comparator.reverseOrder())))
				.map(Entry::getKey)
				.orElse(Language.OTHER);
		return new FileReport(
				file.name(),
				languages,
				measure(file, reading, true),
				measure(file, reading, false),
				reading.topics(main),
				seconds);
	}

	private static Accuracy measure(LabelledFile file, ReadTexts reading, boolean development) {
		var outcomes = new ArrayList<Outcome>();
		for (int i = 0; i < file.rows().size(); i++) {
			Row row = file.rows().get(i);
			if (row.label() != Label.OTHER && row.development() == development) {
				outcomes.add(Outcome.of(row.label(), reading.documents().get(i)));
			}
		}
		long right = outcomes.stream().filter(Outcome::right).count();
		long told = outcomes.stream().filter(Outcome::told).count();
		long rightOfTold = outcomes.stream().filter(outcome -> outcome.told() && outcome.right()).count();
		return new Accuracy(outcomes.size(), right, told, rightOfTold);
	}

	private record Outcome(boolean right, boolean told) {
		static Outcome of(Label label, ReadDocument document) {
			double score = document.tone().score();
			Sentiment sentiment = document.tone().sentiment();
			return new Outcome(
					label == Label.POSITIVE ? score > 0 : score < 0,
					sentiment == Sentiment.POSITIVE || sentiment == Sentiment.NEGATIVE);
		}
	}

	/**
	 * Of {@code n} labelled rows: how many lean the {@code right} way (no leaning is wrong), how many were {@code told} to be praise or
	 * blame and not abstained from, and how many of those rightly.
	 */
	public record Accuracy(long n, long right, long told, long rightOfTold) {
		/** The share of rows that lean the right way; NaN where there is none. */
		public double accuracy() {
			return (double) right / n;
		}

		/** The same among those told; NaN where there is none. */
		public double accuracyOfTold() {
			return (double) rightOfTold / told;
		}
	}

	/** One file: texts per language, accuracy on the development fifth and on the rest, topics of the main language, seconds. */
	public record FileReport(
			String name,
			Map<Language, Long> languages,
			Accuracy development,
			Accuracy heldOut,
			List<Topic> topics,
			double seconds) {}
}
