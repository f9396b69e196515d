package io.antiphon.benchmarks.bench;

import io.antiphon.analytics.internal.EngineUnderstanding;
import io.antiphon.analytics.internal.labels.Understanding.Text;
import io.antiphon.base.Texts;
import io.antiphon.base.language.Language;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.statistics.Estimate;
import io.antiphon.statistics.Proportions;
import io.antiphon.text.TextEngine;
import io.antiphon.wording.Numbers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * {@code bench bursts FILE}: whether something new that half a per cent of a week's feedback says is found within that week, and how often there is an
 * alarm where nothing is new. The texts of the file are dealt to weeks by chance; what is planted are sentences of our own.
 */
final class BurstsBench {

	static final String RUNS = "--runs";

	private static final double LEVEL = 0.95;
	private static final int USUAL_RUNS = 40;
	private static final int THEME = 0;
	private static final int LANGUAGE = 1;
	private static final int SENTENCE = 2;

	private final TextEngine engine;

	BurstsBench(TextEngine engine) {
		this.engine = engine;
	}

	Exit run(Invocation invocation) {
		var texts = Texts.of(BurstsBench.class, invocation.locale());
		var runs = runs(invocation);
		if (invocation.arguments().size() < 2 || invocation.option(QualityBench.TEXT).isEmpty() || runs < 1) {
			return invocation.end(Exit.USAGE, texts.get("bench.bursts.use"));
		}
		var file = Path.of(invocation.arguments().get(1));
		try {
			var heading = LabelledFile.heading(file);
			int column = heading.indexOf(invocation.option(QualityBench.TEXT).orElseThrow());
			if (column < 0) {
				return invocation.end(Exit.USAGE, texts.get("bench.columns", String.join(", ", heading)));
			}
			var rows = LabelledFile.named(file, column, column).stream().map(row -> text(row.text())).toList();
			return rows.size() < 2
					? invocation.end(Exit.USAGE, texts.get("bench.unlabelled", file.getFileName()))
					: measure(rows, runs, invocation, texts);
		} catch (IOException unreadable) {
			return invocation.end(Exit.REFUSED, texts.get("bench.unreadable", file));
		}
	}

	private static int runs(Invocation invocation) {
		try {
			return invocation.option(RUNS).map(Integer::valueOf).orElse(USUAL_RUNS);
		} catch (NumberFormatException noNumber) {
			return 0;
		}
	}

	private static Text text(String words) {
		return new Text(words, Language.of(words).code(), "");
	}

	private Exit measure(List<Text> rows, int runs, Invocation invocation, Texts texts) throws IOException {
		var phase = texts.get("phase.sentiment");
		var language = rows.stream().filter(row -> row.language().equals(Language.ZH.code())).count() * 2 > rows.size() ? Language.ZH : Language.EN;
		var themes = List.copyOf(themes(language).values());
		var all = Stream.concat(rows.stream(), themes.stream().flatMap(List::stream)).toList();
		var understood = new EngineUnderstanding(engine, new EngineUnderstanding.Phases(phase, phase, phase))
				.understand(List.of(all), all.size(), invocation.progress());
		var weeks = new DealtWeeks(rows, understood);
		long found = 0;
		long alarms = 0;
		invocation.progress().begin(texts.get("bench.phase.bursts"), 2L * runs);
		for (int run = 0; run < runs; run++) {
			found += weeks.finds(themes.get(run % themes.size()), run) ? 1 : 0;
			invocation.progress().advance(1);
			alarms += weeks.alarms(run) ? 1 : 0;
			invocation.progress().advance(1);
		}
		var hits = Proportions.wilson(found, runs, LEVEL);
		var alarmed = Proportions.wilson(alarms, runs, LEVEL);
		var data = new LinkedHashMap<String, Object>();
		data.put("rows", rows.size());
		data.put("topics", understood.topics().size());
		data.put("weeks", DealtWeeks.WEEKS);
		data.put("textsAWeek", DealtWeeks.A_WEEK);
		data.put("found", Shares.data(hits));
		data.put("alarms", Shares.data(alarmed));
		invocation.print(data, texts.get("bench.bursts", shown(hits, invocation), shown(alarmed, invocation)));
		return Exit.DONE;
	}

	private static String shown(Estimate share, Invocation invocation) {
		var interval = share.interval();
		return new Numbers(invocation.locale()).estimate(share.value(), interval.low(), interval.high(), share.n(), Numbers.SHARE);
	}

	/** What is planted, by its theme. */
	private static Map<String, List<Text>> themes(Language language) throws IOException {
		var themes = new TreeMap<String, List<Text>>();
		try (var in = BurstsBench.class.getResourceAsStream("bursts.txt");
				var reader = new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
			reader.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).filter(parts -> parts[LANGUAGE].equals(language.code()))
					.forEach(parts -> themes.computeIfAbsent(parts[THEME], fresh -> new ArrayList<>()).add(text(parts[SENTENCE])));
		}
		return themes;
	}
}
