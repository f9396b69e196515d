package io.antiphon.benchmarks.bench;

import io.antiphon.analytics.internal.EngineUnderstanding;
import io.antiphon.base.Texts;
import io.antiphon.benchmarks.bench.LabelledFile.Named;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.text.Coder;
import io.antiphon.text.FittedReader;
import io.antiphon.text.Sample;
import io.antiphon.text.TextEngine;
import io.antiphon.text.learning.CodeFrame;
import io.antiphon.text.learning.Lesson;
import io.antiphon.text.reading.TextToRead;
import io.antiphon.text.reading.Watch;
import io.antiphon.wording.Numbers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * {@code bench codes FILE}: texts or clauses told by the names of codes, and by labels that a user gave, against codes that somebody gave. All texts of the
 * file are the sample, without their labels; lessons and judged texts are distinct ones of the held-out part. With {@code --absent} the file has a column
 * for each code instead, see {@link AspectsMeasure}.
 */
final class CodesBench {
	static final String FRAME = "--frame";
	static final String ABSENT = "--absent";

	private static final String USE = "bench.codes.use";

	private final TextEngine engine;

	CodesBench(TextEngine engine) {
		this.engine = engine;
	}

	Exit run(Invocation invocation) {
		var texts = Texts.of(CodesBench.class, invocation.locale());
		var splits = Splits.asked(invocation);
		if (splits.isEmpty()) {
			return invocation.end(Exit.USAGE, texts.get(USE));
		}
		Optional<CodeFrame> frame;
		try {
			frame = frame(invocation);
		} catch (IOException broken) {
			return invocation.end(Exit.REFUSED, texts.get("bench.unframed", invocation.option(FRAME).orElseThrow()));
		}
		var file = new FileOf(invocation, texts, USE);
		var phase = texts.get("phase.sentiment");
		var watch = EngineUnderstanding.watch(new EngineUnderstanding.Phases(phase, phase, phase), invocation.progress());
		if (invocation.option(ABSENT).isEmpty()) {
			return file.columns(
					List.of(QualityBench.TEXT, QualityBench.LABEL), List.of(),
					(path, columns) -> labelled(path, columns, frame, splits.get(), invocation, texts, watch));
		}
		return file.columns(
				List.of(QualityBench.TEXT), List.of(FRAME),
				(path, columns) -> new AspectsMeasure(engine, frame.orElseThrow(), watch)
						.run(path, columns.getFirst(), invocation, texts));
	}

	private static Optional<CodeFrame> frame(Invocation invocation) throws IOException {
		var file = invocation.option(FRAME);
		return file.isEmpty() ? Optional.empty() : Optional.of(Frames.read(Path.of(file.get())));
	}

	private Exit labelled(
			Path file, List<Integer> columns, Optional<CodeFrame> given, Splits asked, Invocation invocation, Texts texts, Watch watch)
			throws IOException {
		var rows = LabelledFile.named(file, columns.getFirst(), columns.getLast());
		var labels = rows.stream().map(Named::label).distinct().toList();
		if (given.isEmpty() && labels.size() < 2) {
			return invocation.end(Exit.USAGE, texts.get("bench.unlabelled", file.getFileName()));
		}
		var frame = given.orElseGet(() -> Frames.of(labels));
		var ids = new HashSet<>(frame.ids());
		var coded = new TreeMap<String, Named>();
		rows.stream().filter(row -> ids.contains(row.label()) && !row.development()).forEach(row -> coded.putIfAbsent(row.text(), row));
		var splits = asked.of(List.copyOf(coded.values()));
		if (splits.isEmpty()) {
			return invocation.end(Exit.USAGE, texts.get("bench.unlabelled", file.getFileName()));
		}
		var sample = new Sample();
		rows.forEach(row -> sample.add(TextToRead.of(row.text(), "")));
		var reader = engine.fit(sample, watch);
		var unlearned = engine.coder(reader, frame, List.of(), Watch.NONE);
		var rounds = new ArrayList<BeforeAfter.Round>();
		for (var split : splits) {
			rounds.add(round(split, reader, frame, unlearned));
		}
		var result = new BeforeAfter(rounds);
		var data = new LinkedHashMap<String, Object>();
		data.put("file", file.getFileName().toString());
		data.put("codes", frame.codes().size());
		data.put("labels", asked.labels());
		data.put("split", Splits.HOW);
		data.putAll(result.data());
		invocation.print(data, result.text(texts, new Numbers(invocation.locale())));
		return Exit.DONE;
	}

	private BeforeAfter.Round round(Splits.Split<Named> split, FittedReader reader, CodeFrame frame, Coder unlearned) throws IOException {
		var lessons = split.given().stream().map(row -> new Lesson<>(TextToRead.of(row.text(), ""), row.label())).toList();
		long start = System.nanoTime();
		var coder = engine.coder(reader, frame, lessons, Watch.NONE);
		double seconds = (System.nanoTime() - start) / 1e9;
		return new BeforeAfter.Round(
				split.judged().size(), right(split.judged(), unlearned), right(split.judged(), coder), seconds, coder.learned());
	}

	private static long right(List<Named> rows, Coder coder) {
		var coded = coder.code(rows.stream().map(row -> TextToRead.of(row.text(), "")).toList());
		long right = 0;
		for (int i = 0; i < rows.size(); i++) {
			var whole = coded.get(i).whole();
			right += !whole.isEmpty() && whole.getFirst().code().equals(rows.get(i).label()) ? 1 : 0;
		}
		return right;
	}
}
