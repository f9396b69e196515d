package io.antiphon.benchmarks.bench;

import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.statistics.Estimate;
import io.antiphon.statistics.Means;
import io.antiphon.text.Sample;
import io.antiphon.text.TextEngine;
import io.antiphon.text.learning.CodeFrame;
import io.antiphon.text.learning.CodedText;
import io.antiphon.text.learning.CodedText.Scored;
import io.antiphon.text.reading.TextToRead;
import io.antiphon.text.reading.Watch;
import io.antiphon.wording.Numbers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * Codes without labels against texts of which somebody said which of many codes they mention, but not where. A code's score in a text is its highest in a
 * clause. Measured are the mean over texts of the average precision of that order, and the share of clauses whose first code the text mentions, where a
 * text mentions at most {@link #FEW}.
 */
record AspectsMeasure(TextEngine engine, CodeFrame frame, Watch watch) {
	private static final int FEW = 3;

	private record Row(TextToRead text, Set<String> mentioned) {}

	Exit run(Path file, int text, Invocation invocation, Texts texts) throws IOException {
		var rows = rows(file, text, invocation.option(CodesBench.ABSENT).orElseThrow());
		var sample = new Sample();
		rows.forEach(row -> sample.add(row.text()));
		var coder = engine.coder(engine.fit(sample, watch), frame, List.of(), watch);
		var coded = coder.code(rows.stream().map(Row::text).toList());
		var precisions = new double[rows.size()];
		var chance = 0.0;
		long clauses = 0;
		long right = 0;
		for (int i = 0; i < precisions.length; i++) {
			Set<String> mentioned = rows.get(i).mentioned();
			precisions[i] = precision(order(coded.get(i)), mentioned);
			if (mentioned.size() <= FEW) {
				clauses += coded.get(i).clauses().size();
				right += coded.get(i).clauses().stream().filter(clause -> mentioned.contains(clause.codes().getFirst().code())).count();
				chance += (double) coded.get(i).clauses().size() * mentioned.size() / frame.codes().size();
			}
		}
		if (!Means.estimable(precisions)) {
			return invocation.end(Exit.USAGE, texts.get("bench.unlabelled", file.getFileName()));
		}
		var order = Means.interval(precisions, Shares.LEVEL);
		var share = Shares.of(right, Math.max(1, clauses));
		print(file, order, share, chance / Math.max(1, clauses), invocation, texts);
		return Exit.DONE;
	}

	private void print(Path file, Estimate order, Estimate share, double chance, Invocation invocation, Texts texts) {
		var numbers = new Numbers(invocation.locale());
		var data = new LinkedHashMap<String, Object>();
		data.put("file", file.getFileName().toString());
		data.put("codes", frame.codes().size());
		data.put("averagePrecision", Shares.data(order));
		data.put("clauses", Shares.data(share));
		data.put("chance", chance);
		invocation.print(data, texts.get(
				"bench.aspects", Shares.said(order, numbers), Shares.said(share, numbers), FEW,
				numbers.value(chance, Numbers.SHARE, 0)));
	}

	/** Those that mention a code. */
	private List<Row> rows(Path file, int text, String absent) throws IOException {
		var records = LabelledFile.records(file);
		var heading = records.getFirst();
		var rows = new ArrayList<Row>();
		for (var fields : records.subList(1, records.size())) {
			var mentioned = new HashSet<String>();
			for (var id : frame.ids()) {
				int at = heading.indexOf(id);
				if (at >= 0 && at < fields.size() && !fields.get(at).equals(absent)) {
					mentioned.add(id);
				}
			}
			if (!mentioned.isEmpty() && text < fields.size()) {
				rows.add(new Row(TextToRead.of(fields.get(text), ""), mentioned));
			}
		}
		return rows;
	}

	private static List<String> order(CodedText coded) {
		var most = new HashMap<String, Double>();
		coded.clauses().forEach(clause -> clause.codes().forEach(scored -> most.merge(scored.code(), scored.probability(), Math::max)));
		return most.entrySet().stream()
				.map(entry -> new Scored(entry.getKey(), entry.getValue()))
				.sorted(Comparator.comparingDouble(Scored::probability).reversed().thenComparing(Scored::code))
				.map(Scored::code)
				.toList();
	}

	private static double precision(List<String> order, Set<String> mentioned) {
		double sum = 0;
		int found = 0;
		for (int i = 0; i < order.size(); i++) {
			if (mentioned.contains(order.get(i))) {
				sum += ++found / (i + 1.0);
			}
		}
		return sum / mentioned.size();
	}
}
