package io.antiphon.analytics.internal.engine;

import io.antiphon.analytics.Sentiment;
import io.antiphon.analytics.internal.engine.LabelledFile.Label;
import io.antiphon.analytics.internal.engine.LabelledFile.Row;
import io.antiphon.analytics.internal.text.Watch;
import io.antiphon.analytics.internal.topics.Topic;
import io.antiphon.feedback.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;

/** Measures a reading against labels: how well tone is told, and into which topics a file falls. Blocks; called by a command. */
public final class QualityReport {
	private QualityReport() {}

	/** Reads all texts of {@code file} as one source and measures it on the rows somebody labelled positive or negative. */
	public static FileReport of(TextEngine engine, LabelledFile file, Watch watch) throws IOException {
		long start = System.nanoTime();
		List<Document> documents =
				file.rows().stream().map(row -> Document.of(row.text(), file.name())).toList();
		Reading reading = engine.read(documents, watch);
		double seconds = (System.nanoTime() - start) / 1e9;
		Map<Language, Long> languages =
				documents.stream().collect(Collectors.groupingBy(Document::language, Collectors.counting()));
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

	private static Accuracy measure(LabelledFile file, Reading reading, boolean development) {
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
		return new Accuracy(outcomes.size(), share(right, outcomes.size()), share(told, outcomes.size()), share(rightOfTold, told));
	}

	private static double share(long part, long whole) {
		return whole == 0 ? Double.NaN : (double) part / whole;
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
	 * Over {@code n} labelled rows: {@code accuracy} of the leaning on all of them (no leaning is wrong), {@code told} the share given
	 * a label and not abstained from, {@code accuracyOfTold} among those. NaN where there is nothing to measure.
	 */
	public record Accuracy(int n, double accuracy, double told, double accuracyOfTold) {}

	/** One file: texts per language, accuracy on the development fifth and on the rest, topics of the main language, seconds. */
	public record FileReport(
			String name,
			Map<Language, Long> languages,
			Accuracy development,
			Accuracy heldOut,
			List<Topic> topics,
			double seconds) {}
}
