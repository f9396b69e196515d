package io.antiphon.benchmarks.bench;

import com.sun.management.OperatingSystemMXBean;
import io.antiphon.analytics.internal.EngineUnderstanding;
import io.antiphon.base.Texts;
import io.antiphon.channels.internal.sample.Effect;
import io.antiphon.channels.internal.sample.Sample.Row;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.text.Sample;
import io.antiphon.text.TextEngine;
import io.antiphon.text.reading.TextToRead;
import io.antiphon.wording.Numbers;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * {@code bench scale}: how long the engine takes to read many texts for the first time, tone and topics, and how much memory: made ones, which are sentences of
 * the sample with a number each, or those of a file.
 */
final class ScaleBench {

	/** How many texts are made. */
	static final String ROWS = "--rows";

	private static final String USE = "bench.scale.use";
	private static final int ASKED = 1_000_000;
	private static final int BATCH = 1_000;

	private final TextEngine engine;

	ScaleBench(TextEngine engine) {
		this.engine = engine;
	}

	Exit run(Invocation invocation) throws IOException {
		var texts = Texts.of(ScaleBench.class, invocation.locale());
		if (invocation.arguments().size() > 1) {
			return new FileOf(invocation, texts, USE).columns(List.of(QualityBench.TEXT), List.of(), (file, columns) -> {
				var rows = LabelledFile.named(file, columns.getFirst(), columns.getFirst());
				return rows.isEmpty()
						? invocation.end(Exit.USAGE, texts.get(USE))
						: measure(rows.size(), index -> rows.get(index).text(), invocation, texts);
			});
		}
		int count;
		try {
			count = invocation.option(ROWS).map(Integer::parseInt).orElse(ASKED);
		} catch (NumberFormatException noNumber) {
			return invocation.end(Exit.USAGE, texts.get(USE));
		}
		var said = io.antiphon.channels.internal.sample.Sample.generate(0, Effect.NONE).rows().stream().map(Row::comment).toList();
		return count < 1
				? invocation.end(Exit.USAGE, texts.get(USE))
				: measure(count, index -> said.get(index % said.size()) + " " + index, invocation, texts);
	}

	private Exit measure(int count, IntFunction<String> text, Invocation invocation, Texts texts) throws IOException {
		var phase = texts.get("phase.sentiment");
		var watch = EngineUnderstanding.watch(new EngineUnderstanding.Phases(phase, phase, phase), invocation.progress());
		var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		var processor = system.getProcessCpuTime();
		var start = System.nanoTime();
		var sample = new Sample();
		IntStream.range(0, count).forEach(index -> sample.add(TextToRead.of(text.apply(index), "")));
		var reader = engine.fit(sample, watch);
		var fitted = System.nanoTime();
		invocation.progress().begin(phase, count);
		var told = 0L;
		for (var from = 0; from < count; from += BATCH) {
			var batch =
					IntStream.range(from, Math.min(from + BATCH, count)).mapToObj(index -> TextToRead.of(text.apply(index), "")).toList();
			told += reader.read(batch).stream().filter(read -> read.topic() >= 0).count();
			invocation.progress().advance(batch.size());
		}
		var seconds = (System.nanoTime() - start) / 1e9;
		var processed = (system.getProcessCpuTime() - processor) / 1e9;
		var data = new LinkedHashMap<String, Object>();
		data.put("texts", count);
		data.put("seconds", seconds);
		data.put("fitSeconds", (fitted - start) / 1e9);
		data.put("processorSeconds", processed);
		data.put("processors", system.getAvailableProcessors());
		data.put("load", system.getSystemLoadAverage());
		data.put("residentBytes", resident());
		data.put("withTopic", (double) told / count);
		var numbers = new Numbers(invocation.locale());
		invocation.print(data, texts.get("bench.scale", numbers.count(count), numbers.plain(seconds, 0), numbers.plain(processed, 0),
				numbers.plain(resident() / (double) (1 << 30), 2)));
		return Exit.DONE;
	}

	/** The most memory that this process held at once, in bytes; 0 where the system does not say. */
	private static long resident() throws IOException {
		var status = Path.of("/proc/self/status");
		return !Files.isReadable(status) ? 0
				: Files.readAllLines(status).stream()
						.filter(line -> line.startsWith("VmHWM:"))
						.mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
						.findFirst().orElse(0);
	}
}
