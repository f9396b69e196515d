package io.antiphon.benchmarks.bench;

import io.antiphon.analytics.internal.EngineUnderstanding;
import io.antiphon.base.Texts;
import io.antiphon.benchmarks.bench.LabelledFile.Columns;
import io.antiphon.benchmarks.bench.QualityReport.Accuracy;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.statistics.Estimate;
import io.antiphon.statistics.Proportions;
import io.antiphon.text.Sample;
import io.antiphon.text.TextEngine;
import io.antiphon.wording.Numbers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code bench quality FILE}: tone as it is told against tone as somebody labelled it. The labels are read for the measure alone. */
final class QualityBench {

	static final String TEXT = "--text";
	static final String LABEL = "--label";
	static final String POSITIVE = "--positive";
	static final String NEGATIVE = "--negative";

	private static final double LEVEL = 0.95;

	private final TextEngine engine;

	QualityBench(TextEngine engine) {
		this.engine = engine;
	}

	Exit run(Invocation invocation) {
		var texts = Texts.of(QualityBench.class, invocation.locale());
		var missing = Stream.of(TEXT, LABEL, POSITIVE, NEGATIVE)
				.filter(option -> invocation.option(option).isEmpty())
				.toList();
		if (invocation.arguments().size() < 2 || !missing.isEmpty()) {
			invocation.err().println(texts.get("bench.quality.use"));
			return Exit.USAGE;
		}
		var file = Path.of(invocation.arguments().get(1));
		try {
			var heading = LabelledFile.heading(file);
			var columns = columns(invocation, heading);
			if (columns.text() < 0 || columns.label() < 0) {
				invocation.err().println(texts.get("bench.columns", String.join(", ", heading)));
				return Exit.USAGE;
			}
			return measure(LabelledFile.read(file.getFileName().toString(), file, columns), invocation, texts);
		} catch (IOException unreadable) {
			invocation.err().println(texts.get("bench.unreadable", file));
			return Exit.REFUSED;
		}
	}

	private static Columns columns(Invocation invocation, List<String> heading) {
		return new Columns(
				heading.indexOf(invocation.option(TEXT).orElseThrow()),
				heading.indexOf(invocation.option(LABEL).orElseThrow()),
				invocation.option(POSITIVE).orElseThrow(),
				invocation.option(NEGATIVE).orElseThrow());
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
		var share = Proportions.wilson(part, whole, LEVEL);
		return numbers.estimate(
				share.value(), share.interval().low(), share.interval().high(), share.n(), Numbers.SHARE);
	}

	private static Map<String, Object> data(Accuracy accuracy) {
		var data = new LinkedHashMap<String, Object>();
		data.put("accuracy", data(Proportions.wilson(accuracy.right(), accuracy.n(), LEVEL)));
		data.put("told", data(Proportions.wilson(accuracy.told(), accuracy.n(), LEVEL)));
		if (accuracy.told() > 0) {
			data.put("accuracyOfTold", data(Proportions.wilson(accuracy.rightOfTold(), accuracy.told(), LEVEL)));
		}
		return data;
	}

	static Map<String, Object> data(Estimate share) {
		var data = new LinkedHashMap<String, Object>();
		data.put("value", share.value());
		data.put("low", share.interval().low());
		data.put("high", share.interval().high());
		data.put("n", share.n());
		data.put("method", share.method());
		return data;
	}
}
