package io.antiphon.benchmarks.bench;

import io.antiphon.analytics.internal.EngineUnderstanding;
import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.text.FittedReader;
import io.antiphon.text.Sample;
import io.antiphon.text.TextEngine;
import io.antiphon.text.reading.ReadDocument;
import io.antiphon.text.reading.TextToRead;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** {@code bench topics FILE}: topics as they are found against groups that somebody made. The labels are read for the measure alone. */
final class TopicsBench {

	/** At most so many texts are encoded; the others are read by what was learned of them. */
	static final String SAMPLE = "--sample";

	private static final String USE = "bench.topics.use";

	private final TextEngine engine;

	TopicsBench(TextEngine engine) {
		this.engine = engine;
	}

	Exit run(Invocation invocation) {
		var texts = Texts.of(TopicsBench.class, invocation.locale());
		var most = most(invocation);
		return most.isEmpty()
				? invocation.end(Exit.USAGE, texts.get(USE))
				: new FileOf(invocation, texts, USE).columns(List.of(QualityBench.TEXT, QualityBench.LABEL), List.of(), (file, columns) -> {
					var rows = LabelledFile.named(file, columns.getFirst(), columns.getLast());
					return rows.size() < 2
							? invocation.end(Exit.USAGE, texts.get("bench.unlabelled", file.getFileName()))
							: measure(rows, most.get(), invocation, texts);
				});
	}

	/** Empty where it is no number. */
	static Optional<Integer> most(Invocation invocation) {
		try {
			return Optional.of(invocation.option(SAMPLE).map(Integer::valueOf).orElse(Sample.MOST)).filter(most -> most > 0);
		} catch (NumberFormatException noNumber) {
			return Optional.empty();
		}
	}

	private Exit measure(List<LabelledFile.Named> rows, int most, Invocation invocation, Texts texts) throws IOException {
		var phase = texts.get("phase.sentiment");
		var watch = EngineUnderstanding.watch(new EngineUnderstanding.Phases(phase, phase, phase), invocation.progress());
		var documents = rows.stream().map(row -> TextToRead.of(row.text(), "")).toList();
		long start = System.nanoTime();
		var sample = new Sample(most);
		documents.forEach(sample::add);
		FittedReader reader = engine.fit(sample, watch);
		double fitted = (System.nanoTime() - start) / 1e9;
		start = System.nanoTime();
		int[] topics = reader.read(documents).stream().mapToInt(ReadDocument::topic).toArray();
		double read = (System.nanoTime() - start) / 1e9;
		var numbers = new HashMap<String, Integer>();
		int[] labels = rows.stream().mapToInt(row -> numbers.computeIfAbsent(row.label(), fresh -> numbers.size())).toArray();
		var agreement = Agreement.of(topics, labels);
		var data = new LinkedHashMap<String, Object>();
		data.put("rows", rows.size());
		data.put("labels", numbers.size());
		data.put("topics", agreement.groups());
		data.put("sample", most);
		data.put("nmi", agreement.nmi());
		data.put("ari", agreement.ari());
		data.put("fitSeconds", fitted);
		data.put("readSeconds", read);
		invocation.print(data, texts.get("bench.topics", agreement.groups(), numbers.size(), rows.size(),
				"%.3f".formatted(agreement.nmi()), "%.3f".formatted(agreement.ari())));
		return Exit.DONE;
	}
}
