package io.antiphon.benchmarks.bench;

import io.antiphon.base.Texts;
import io.antiphon.statistics.Estimate;
import io.antiphon.text.learning.Learned;
import io.antiphon.text.learning.Trial;
import io.antiphon.wording.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many of the judged texts are read rightly without and with labels, split by split. Splits share texts, so that their mean carries the interval of
 * one split.
 */
record BeforeAfter(List<Round> rounds) {
	/** One split: texts judged, read rightly before and after, seconds of learning, what came of the lessons. */
	record Round(long n, long before, long after, double seconds, Learned learned) {}

	Map<String, Object> data() {
		var data = new LinkedHashMap<String, Object>();
		data.put("before", Shares.data(estimate(mean(false))));
		data.put("after", Shares.data(estimate(mean(true))));
		data.put("difference", mean(true) - mean(false));
		data.put("splits", rounds.stream().map(BeforeAfter::data).toList());
		return data;
	}

	String text(Texts texts, Numbers numbers) {
		var lines = new ArrayList<String>();
		lines.add(texts.get("bench.before", Shares.said(estimate(mean(false)), numbers)));
		lines.add(texts.get("bench.after", Shares.said(estimate(mean(true)), numbers)));
		long worse = rounds.stream().filter(round -> round.after() < round.before()).count();
		long learned = rounds.stream().filter(BeforeAfter::learned).count();
		double seconds = rounds.stream().mapToDouble(Round::seconds).max().orElse(0);
		lines.add(texts.get("bench.splits", rounds.size(), learned, worse, numbers.plain(seconds, 1)));
		return String.join("\n", lines);
	}

	private static boolean learned(Round round) {
		return round.learned().trials().stream().anyMatch(trial -> trial.result() == Trial.Result.LEARNED);
	}

	private double mean(boolean after) {
		return rounds.stream().mapToDouble(round -> (double) (after ? round.after() : round.before()) / round.n()).average().orElse(Double.NaN);
	}

	private Estimate estimate(double mean) {
		long n = rounds.getFirst().n();
		return Shares.of(Math.round(mean * n), n);
	}

	private static Map<String, Object> data(Round round) {
		var data = new LinkedHashMap<String, Object>();
		data.put("n", round.n());
		data.put("before", (double) round.before() / round.n());
		data.put("after", (double) round.after() / round.n());
		data.put("seconds", round.seconds());
		data.put("trials", round.learned().trials().stream().map(BeforeAfter::data).toList());
		return data;
	}

	private static Map<String, Object> data(Trial trial) {
		var data = new LinkedHashMap<String, Object>();
		data.put("subject", trial.subject().name());
		data.put("language", trial.language().code());
		data.put("result", trial.result().name());
		data.put("n", trial.n());
		data.put("before", trial.before());
		data.put("after", trial.after());
		data.put("difference", trial.difference());
		data.put("low", trial.low());
		data.put("high", trial.high());
		return data;
	}
}
