package io.antiphon.benchmarks.bench;

import io.antiphon.analytics.internal.EngineUnderstanding;
import io.antiphon.base.Texts;
import io.antiphon.benchmarks.bench.LabelledFile.Label;
import io.antiphon.benchmarks.bench.LabelledFile.Row;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.text.FittedReader;
import io.antiphon.text.Sample;
import io.antiphon.text.TextEngine;
import io.antiphon.text.learning.Lesson;
import io.antiphon.text.reading.Sentiment;
import io.antiphon.text.reading.TextToRead;
import io.antiphon.text.reading.Watch;
import io.antiphon.wording.Numbers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;

/**
 * {@code bench sentiment FILE}: tone with labels that a user gave against tone without. All texts of the file are the sample, without their labels; lessons
 * and judged texts are distinct ones of the held-out part.
 */
final class SentimentBench {
	private final TextEngine engine;

	SentimentBench(TextEngine engine) {
		this.engine = engine;
	}

	Exit run(Invocation invocation) {
		var texts = Texts.of(SentimentBench.class, invocation.locale());
		var splits = Splits.asked(invocation);
		var most = TopicsBench.most(invocation);
		if (splits.isEmpty() || most.isEmpty()) {
			return invocation.end(Exit.USAGE, texts.get("bench.sentiment.use"));
		}
		return new FileOf(invocation, texts, "bench.sentiment.use").columns(
				List.of(QualityBench.TEXT, QualityBench.LABEL), List.of(QualityBench.POSITIVE, QualityBench.NEGATIVE),
				(file, columns) -> measure(QualityBench.read(file, columns, invocation), splits.get(), most.get(), invocation, texts));
	}

	private Exit measure(LabelledFile file, Splits asked, int most, Invocation invocation, Texts texts) throws IOException {
		var splits = asked.of(heldOut(file));
		if (splits.isEmpty()) {
			return invocation.end(Exit.USAGE, texts.get("bench.unlabelled", file.name()));
		}
		var phase = texts.get("phase.sentiment");
		var watch = EngineUnderstanding.watch(new EngineUnderstanding.Phases(phase, phase, phase), invocation.progress());
		var sample = new Sample(most);
		file.rows().forEach(row -> sample.add(text(row, file)));
		var reader = engine.fit(sample, watch);
		var rounds = new ArrayList<BeforeAfter.Round>();
		for (var split : splits) {
			rounds.add(round(file, split, reader));
		}
		var result = new BeforeAfter(rounds);
		var data = new LinkedHashMap<String, Object>();
		data.put("file", file.name());
		data.put("labels", asked.labels());
		data.put("sample", most);
		data.put("split", Splits.HOW);
		data.putAll(result.data());
		invocation.print(data, result.text(texts, new Numbers(invocation.locale())));
		return Exit.DONE;
	}

	/** Labelled praise or blame, each text once, in the order of texts. */
	private static List<Row> heldOut(LabelledFile file) {
		var rows = new TreeMap<String, Row>();
		file.rows().stream()
				.filter(row -> row.label() != Label.OTHER && !row.development() && !row.text().isBlank())
				.forEach(row -> rows.putIfAbsent(row.text(), row));
		return List.copyOf(rows.values());
	}

	private BeforeAfter.Round round(LabelledFile file, Splits.Split<Row> split, FittedReader reader) throws IOException {
		var lessons = split.given().stream()
				.map(row -> new Lesson<>(text(row, file), row.label() == Label.POSITIVE ? Sentiment.POSITIVE : Sentiment.NEGATIVE))
				.toList();
		long start = System.nanoTime();
		var taught = engine.teach(reader, lessons, Watch.NONE);
		double seconds = (System.nanoTime() - start) / 1e9;
		return new BeforeAfter.Round(
				split.judged().size(), right(file, split.judged(), reader), right(file, split.judged(), taught.reader()), seconds, taught.learned());
	}

	private static long right(LabelledFile file, List<Row> rows, FittedReader reader) {
		var read = reader.read(rows.stream().map(row -> text(row, file)).toList());
		long right = 0;
		for (int i = 0; i < rows.size(); i++) {
			double score = read.get(i).tone().score();
			right += (rows.get(i).label() == Label.POSITIVE ? score > 0 : score < 0) ? 1 : 0;
		}
		return right;
	}

	private static TextToRead text(Row row, LabelledFile file) {
		return TextToRead.of(row.text(), file.name());
	}
}
