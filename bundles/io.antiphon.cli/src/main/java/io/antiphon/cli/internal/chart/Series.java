package io.antiphon.cli.internal.chart;

import io.antiphon.base.Dates;
import io.antiphon.base.Texts;
import io.antiphon.statistics.charts.Fault;
import io.antiphon.statistics.charts.Kind;
import io.antiphon.statistics.charts.Sample;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The rows of a file as they can be charted: in the order of time, one a date, each with a sample of the kind. */
final class Series {

	private static final int LINES_NAMED = 5;
	/** From how many usual distances on two neighbours have a gap between them; months differ by a tenth, leaps of one are two. */
	private static final double GAP = 1.5;

	private final Kind kind;
	private final List<String> columns;
	private final Texts texts;
	private final Dates dates;
	private final List<String> notes = new ArrayList<>();

	private Series(Kind kind, List<String> columns, Locale locale) {
		this.kind = kind;
		this.columns = columns;
		this.texts = Texts.of(Series.class, locale);
		this.dates = new Dates(locale);
	}

	/** What came of it. */
	sealed interface Checked {

		/** {@code notes}: what was left out, sorted or missing, in sentences. */
		record Right(List<ChartRow> rows, List<String> notes) implements Checked {

			public Right {
				rows = List.copyOf(rows);
				notes = List.copyOf(notes);
			}

			/** With what was known before. */
			Right after(List<String> earlier) {
				return new Right(rows, Stream.concat(earlier.stream(), notes.stream()).toList());
			}
		}

		record Wrong(String sentence) implements Checked {}
	}

	static Checked of(List<ChartRow> read, Kind kind, List<String> columns, Locale locale) {
		return new Series(kind, columns, locale).checked(read);
	}

	private Checked checked(List<ChartRow> read) {
		var rows = read.stream().filter(row -> !isGap(row.sample())).sorted(Comparator.comparing(ChartRow::at)).toList();
		var wrong = wrong(rows).or(() -> doubled(rows));
		if (wrong.isPresent()) {
			return new Checked.Wrong(wrong.get());
		}
		if (rows.isEmpty()) {
			return new Checked.Wrong(texts.get("chart.noRows", columns.get(1)));
		}
		if (rows.size() <= kind.skipped()) {
			return new Checked.Wrong(texts.get("chart.noRange", dates.day(rows.getFirst().at())));
		}
		leftOut(read.stream().filter(row -> isGap(row.sample())).mapToLong(ChartRow::line));
		if (!read.stream().map(ChartRow::at).toList().equals(read.stream().map(ChartRow::at).sorted().toList())) {
			notes.add(texts.get("chart.sorted"));
		}
		if (kind != Kind.G && kind != Kind.T) {
			gaps(rows.stream().map(ChartRow::at).toList());
		}
		return new Checked.Right(rows, notes);
	}

	/** Whether nothing was observed: an empty cell, or no events in a period of size 0. */
	private boolean isGap(Sample sample) {
		boolean noSize = kind.hasSize() && !(sample.size() != 0);
		boolean nothing = Double.isNaN(sample.value());
		return nothing || noSize && sample.value() == 0;
	}

	private Optional<String> wrong(List<ChartRow> rows) {
		for (var row : rows) {
			var fault = kind.fault(row.sample());
			if (fault.isPresent()) {
				return Optional.of(sentence(fault.get(), row));
			}
		}
		return Optional.empty();
	}

	private String sentence(Fault fault, ChartRow row) {
		var sample = row.sample();
		var size = columns.size() > 2 ? columns.get(2) : "";
		var spread = columns.size() > 3 ? columns.get(3) : "";
		return texts.get(
				"chart.fault." + fault.name(), row.line(), dates.day(row.at()), columns.get(1), plain(sample.value()), size,
				plain(sample.size()), spread, plain(sample.spread()));
	}

	/** As it would be typed; empty where there is none. */
	private static String plain(double number) {
		return Double.isNaN(number) ? "" : number == Math.rint(number) && Math.abs(number) < 1e15
				? String.valueOf((long) number)
				: String.valueOf(number);
	}

	private Optional<String> doubled(List<ChartRow> rows) {
		for (int at = 1; at < rows.size(); at++) {
			var one = rows.get(at - 1);
			var other = rows.get(at);
			if (one.at().equals(other.at())) {
				return Optional.of(texts.get("chart.doubled", dates.day(one.at()), one.line(), other.line()));
			}
		}
		return Optional.empty();
	}

	private void leftOut(LongStream lines) {
		var all = lines.sorted().toArray();
		if (all.length > 0) {
			var named = LongStream.of(all).limit(LINES_NAMED).mapToObj(String::valueOf).collect(Collectors.joining(", "));
			notes.add(texts.get("chart.leftOut", all.length, named + (all.length > LINES_NAMED ? ", …" : "")));
		}
	}

	private void gaps(List<LocalDate> days) {
		var steps = new ArrayList<Long>();
		for (int at = 1; at < days.size(); at++) {
			steps.add(ChronoUnit.DAYS.between(days.get(at - 1), days.get(at)));
		}
		var usual = steps.stream().sorted().skip(steps.size() / 2).findFirst().orElse(0L);
		var gaps = steps.stream().filter(step -> step > GAP * usual).count();
		if (gaps > 0) {
			var longest = steps.indexOf(steps.stream().max(Comparator.naturalOrder()).orElseThrow());
			notes.add(texts.get("chart.gaps", gaps, dates.day(days.get(longest)), dates.day(days.get(longest + 1))));
		}
	}
}
