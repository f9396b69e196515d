package io.antiphon.cli.internal.chart;

import io.antiphon.base.Dates;
import io.antiphon.base.Texts;
import io.antiphon.statistics.charts.Stretch;
import io.antiphon.wording.ControlCharts.Beginning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The stages of a series: one begins with the first point on or after each turn, and nowhere else. The stage that the freeze lies in has
 * its limits from its points up to that day.
 *
 * @param stretches which samples they are
 * @param beginnings where and why they begin; the first with the series, for the reason of the turns before it
 * @param frozen the stage with frozen limits, −1 for none
 */
record Staging(List<Stretch> stretches, List<Beginning> beginnings, int frozen) {

	Staging {
		stretches = List.copyOf(stretches);
		beginnings = List.copyOf(beginnings);
	}

	/** Stages, or why they cannot be. */
	sealed interface Checked {

		record Right(Staging staging) implements Checked {}

		record Wrong(String sentence) implements Checked {}
	}

	static Checked of(List<ChartRow> rows, ChartOrder order, Locale locale) {
		var texts = Texts.of(Staging.class, locale);
		var dates = new Dates(locale);
		var beginnings = new ArrayList<Beginning>();
		var starts = new ArrayList<Integer>();
		beginnings.add(new Beginning(rows.getFirst().at(), ""));
		starts.add(0);
		for (var turn : order.turns().stream().sorted(Comparator.comparing(Turn::at)).toList()) {
			int start = (int) rows.stream().filter(row -> row.at().isBefore(turn.at())).count();
			if (start == rows.size()) {
				return new Checked.Wrong(texts.get("chart.stage.after", dates.day(turn.at()), dates.day(rows.getLast().at())));
			}
			if (start == 0 && beginnings.size() == 1 && beginnings.getFirst().reason().isEmpty()) {
				beginnings.set(0, new Beginning(rows.getFirst().at(), turn.reason()));
			} else if (start == starts.getLast()) {
				return new Checked.Wrong(
						texts.get("chart.stage.empty", dates.day(beginnings.getLast().at()), dates.day(turn.at())));
			} else {
				beginnings.add(new Beginning(turn.at(), turn.reason()));
				starts.add(start);
			}
		}
		return frozen(rows, order, starts, beginnings, texts, dates);
	}

	private static Checked frozen(
			List<ChartRow> rows, ChartOrder order, List<Integer> starts, List<Beginning> beginnings, Texts texts, Dates dates) {
		var freeze = order.freeze();
		if (freeze != null && freeze.isBefore(rows.getFirst().at())) {
			return new Checked.Wrong(texts.get("chart.freeze.before", dates.day(freeze), dates.day(rows.getFirst().at())));
		}
		var stretches = new ArrayList<Stretch>();
		int frozen = -1;
		for (int at = 0; at < starts.size(); at++) {
			int from = starts.get(at);
			boolean last = at == starts.size() - 1;
			int to = last ? rows.size() : starts.get(at + 1);
			int end = to;
			if (freeze != null && lies(freeze, beginnings.get(at), last ? null : beginnings.get(at + 1))) {
				end = (int) rows.stream().filter(row -> !row.at().isAfter(freeze)).count();
				frozen = at;
			}
			if (end <= from) {
				return new Checked.Wrong(
						texts.get("chart.freeze.before", dates.day(Objects.requireNonNull(freeze)), dates.day(rows.get(from).at())));
			}
			if (end - from <= order.kind().skipped()) {
				return new Checked.Wrong(texts.get("chart.noRange", dates.day(rows.get(from).at())));
			}
			stretches.add(Stretch.of(from, to).frozen(from, end));
		}
		return new Checked.Right(new Staging(stretches, beginnings, frozen));
	}

	private static boolean lies(LocalDate freeze, Beginning stage, @Nullable Beginning next) {
		return !freeze.isBefore(stage.at()) && (next == null || freeze.isBefore(next.at()));
	}
}
