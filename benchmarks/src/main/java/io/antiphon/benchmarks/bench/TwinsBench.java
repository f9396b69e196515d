package io.antiphon.benchmarks.bench;

import io.antiphon.base.Texts;
import io.antiphon.base.language.Language;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.text.internal.bridge.Bridge;
import io.antiphon.text.internal.encoding.Encoder;
import io.antiphon.text.reading.Resources;
import io.antiphon.text.reading.TextEncoding;
import io.antiphon.text.reading.TextToRead;
import io.antiphon.text.reading.Watch;
import io.antiphon.wording.Numbers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code bench twins FILE}: whether groups that somebody made of texts in both languages are found to mean the same, as topics are. Beside those that both
 * languages have it is measured what is taken for the same that is not, by leaving out of one language what the other has.
 */
final class TwinsBench {

	/** The file with the texts in the other language, whose columns are called as those of the first. */
	static final String WITH = "--with";

	private static final String USE = "bench.twins.use";

	private final Resources resources;

	TwinsBench(Resources resources) {
		this.resources = resources;
	}

	Exit run(Invocation invocation) {
		var texts = Texts.of(TwinsBench.class, invocation.locale());
		return new FileOf(invocation, texts, USE).columns(List.of(QualityBench.TEXT, QualityBench.LABEL), List.of(WITH),
				(file, columns) -> {
					var other = Path.of(invocation.option(WITH).orElseThrow());
					var heading = LabelledFile.heading(other);
					var text = heading.indexOf(invocation.option(QualityBench.TEXT).orElseThrow());
					var label = heading.indexOf(invocation.option(QualityBench.LABEL).orElseThrow());
					if (text < 0 || label < 0) {
						return invocation.end(Exit.USAGE, texts.get("bench.columns", String.join(", ", heading)));
					}
					var rows = new ArrayList<>(LabelledFile.named(file, columns.getFirst(), columns.getLast()));
					rows.addAll(LabelledFile.named(other, text, label));
					return measure(rows, invocation, texts);
				});
	}

	private Exit measure(List<LabelledFile.Named> rows, Invocation invocation, Texts texts) throws IOException {
		try (var chinese = Encoder.open(Language.ZH, resources); var english = Encoder.open(Language.EN, resources)) {
			var encoders = Map.<Language, TextEncoding>of(Language.ZH, chinese, Language.EN, english);
			var means = new EnumMap<Language, Map<String, double[]>>(Language.class);
			encoders.forEach((language, encoder) -> means.put(language, means(rows, language, encoder)));
			var common = new ArrayList<>(means.get(Language.ZH).keySet());
			common.retainAll(means.get(Language.EN).keySet());
			if (common.size() < 2) {
				return invocation.end(Exit.USAGE, texts.get("bench.twins.none"));
			}
			var bridge = Bridge.build(encoders, resources, Watch.NONE);
			var all = found(bridge, means, common, common);
			var half = common.size() / 2;
			var apart = found(bridge, means, common.subList(0, half), common.subList(half, common.size()));
			var data = new LinkedHashMap<String, Object>();
			data.put("groups", common.size());
			var share = Shares.of(all.right(), common.size());
			data.put("right", Shares.data(share));
			data.put("wrong", all.wrong());
			data.put("apart", half);
			data.put("wrongApart", apart.wrong());
			var said = Shares.said(share, new Numbers(invocation.locale()));
			invocation.print(data, texts.get("bench.twins", common.size(), said, all.wrong(), half, apart.wrong()));
			return Exit.DONE;
		}
	}

	private record Found(int right, int wrong) {}

	private static Found found(Bridge bridge, Map<Language, Map<String, double[]>> means, List<String> chinese, List<String> english) {
		var twins = bridge.twins(vectors(means.get(Language.ZH), chinese), vectors(means.get(Language.EN), english));
		var right = (int) twins.stream().filter(twin -> chinese.get(twin.chinese()).equals(english.get(twin.english()))).count();
		return new Found(right, twins.size() - right);
	}

	private static double[][] vectors(Map<String, double[]> means, List<String> labels) {
		return labels.stream().map(means::get).toArray(double[][]::new);
	}

	/** What the texts of each label in a language mean on average. */
	private static Map<String, double[]> means(List<LabelledFile.Named> rows, Language language, TextEncoding encoder) {
		var own = rows.stream().filter(row -> TextToRead.of(row.text(), "").language() == language).toList();
		var vectors = encoder.encode(own.stream().map(LabelledFile.Named::text).toList(), Watch.NONE);
		var means = new TreeMap<String, double[]>();
		var counts = new TreeMap<String, Integer>();
		own.forEach(row -> counts.merge(row.label(), 1, Integer::sum));
		for (var index = 0; index < vectors.length; index++) {
			var label = own.get(index).label();
			var vector = vectors[index];
			var mean = means.computeIfAbsent(label, fresh -> new double[vector.length]);
			for (var at = 0; at < mean.length; at++) {
				mean[at] += vector[at] / counts.get(label);
			}
		}
		return means;
	}
}
