package io.antiphon.benchmarks.bench;

import io.antiphon.analytics.internal.EngineUnderstanding;
import io.antiphon.base.Texts;
import io.antiphon.benchmarks.bench.LabelledFile.Columns;
import io.antiphon.benchmarks.bench.QualityReport.Accuracy;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.text.Sample;
import io.antiphon.text.TextEngine;
import io.antiphon.wording.Numbers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code bench quality FILE}: tone as it is told against tone as somebody labelled it. The labels are read for the measure alone. */
final class QualityBench {

	static final String TEXT = "--text";
	static final String LABEL = "--label";
	static final String POSITIVE = "--positive";
	static final String NEGATIVE = "--negative";

	private final TextEngine engine;

	QualityBench(TextEngine engine) {
		this.engine = engine;
	}

	Exit run(Invocation invocation) {
		var texts = Texts.of(QualityBench.class, invocation.locale());
		return new FileOf(invocation, texts, "bench.quality.use")
				.columns(List.of(TEXT, LABEL), List.of(POSITIVE, NEGATIVE), (file, columns) -> measure(read(file, columns, invocation), invocation, texts));
	}

	/** The file with what it calls praise and blame. */
	static LabelledFile read(Path file, List<Integer> columns, Invocation invocation) throws IOException {
		var labels = new Columns(
				columns.getFirst(), columns.getLast(), invocation.option(POSITIVE).orElseThrow(), invocation.option(NEGATIVE).orElseThrow());
		return LabelledFile.read(file.getFileName().toString(), file, labels);
	}

	private Exit measure(LabelledFile file, Invocation invocation, Texts texts) throws IOException {
		var phase = texts.get("phase.sentiment");
		var watch = EngineUnderstanding.watch(new EngineUnderstanding.Phases(phase, phase, phase), invocation.progress());
		var report = QualityReport.of(engine, file, TopicsBench.most(invocation).orElse(Sample.MOST), watch);
		var heldOut = report.heldOut();
		if (heldOut.n() == 0 || report.development().n() == 0) {
			invocation.err().println(texts.get("bench.unlabelled", file.name()));
			return Exit.USAGE;
		}
		var data = new LinkedHashMap<String, Object>();
		data.put("file", file.name());
		data.put("rows", file.rows().size());
		data.put("split", "CRC-32 of the text modulo 5: development where 0, else held out");
		data.put("development", data(report.development()));
		data.put("heldOut", data(heldOut));
		data.put("seconds", report.seconds());
		var numbers = new Numbers(invocation.locale());
		invocation.print(
				data,
				String.join(
						"\n",
						line("bench.held-out", heldOut, texts, numbers),
						line("bench.development", report.development(), texts, numbers)));
		return Exit.DONE;
	}

	private static String line(String key, Accuracy accuracy, Texts texts, Numbers numbers) {
		return texts.get(
				key,
				said(accuracy.right(), accuracy.n(), numbers),
				said(accuracy.told(), accuracy.n(), numbers),
				accuracy.told() == 0 ? "–" : said(accuracy.rightOfTold(), accuracy.told(), numbers));
	}

	private static String said(long part, long whole, Numbers numbers) {
		return Shares.said(Shares.of(part, whole), numbers);
	}

	private static Map<String, Object> data(Accuracy accuracy) {
		var data = new LinkedHashMap<String, Object>();
		data.put("accuracy", Shares.data(Shares.of(accuracy.right(), accuracy.n())));
		data.put("told", Shares.data(Shares.of(accuracy.told(), accuracy.n())));
		if (accuracy.told() > 0) {
			data.put("accuracyOfTold", Shares.data(Shares.of(accuracy.rightOfTold(), accuracy.told())));
		}
		return data;
	}
}
