package io.antiphon.tables.periods;

import io.antiphon.tables.TableFile;
import io.antiphon.tables.TableOpening;
import io.antiphon.tables.TablePass;
import io.antiphon.tables.records.Reason;
import io.antiphon.tables.records.Rejection;
import io.antiphon.tables.records.Row;
import io.antiphon.tables.records.TableOptions;
import io.antiphon.tables.records.TableReason;
import io.antiphon.tables.records.TableRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One reading of a file of periods. Cells are kept as they are written until the whole file has told how to read them. */
final class PeriodReading {

	private static final Set<Reason.Kind> UNTOLD = Set.of(TableReason.ENCODING_UNKNOWN, TableReason.ENCODING_UNSURE);

	/** The wanted cells of a row, without blanks around them. */
	private record Cells(long line, String date, List<String> numbers, String group) {}

	private final TableFile table;
	private final Columns columns;
	private final Words words;
	private final int date;
	private final int[] values;
	/** -1 where none is asked for. */
	private final int group;
	private final DateCells dates;
	private final NumberCells numbers;
	private final List<Cells> rows = new ArrayList<>();
	/** Each text once, however often it stands there. */
	private final Map<String, String> texts = new HashMap<>();
	private @Nullable String problem;

	private PeriodReading(TableFile table, Columns columns, Words words) {
		this.table = table;
		this.columns = columns;
		this.words = words;
		this.date = columns.date();
		this.values = columns.numbers();
		this.group = columns.group();
		this.dates = new DateCells(columns.name(date), words);
		this.numbers = new NumberCells(words);
	}

	static PeriodFile of(Path file, Wanted wanted, TableOptions options, Words words) {
		return switch (TableFile.open(file, options, Columns.wanted(wanted))) {
			case TableOpening.Refused(var refusal) when UNTOLD.contains(refusal.reason().kind()) && options.encoding() == null ->
				named(file, wanted, options)
						.map(table -> of(table, wanted, words))
						.orElseGet(() -> new PeriodFile.Unreadable(words.say(refusal.reason())));
			case TableOpening.Refused(var refusal) -> new PeriodFile.Unreadable(words.say(refusal.reason()));
			case TableOpening.Opened(var table) -> of(table, wanted, words);
		};
	}

	/** Where the letters of a file do not tell its encoding, the names of its columns may: that in which all are as they were typed. */
	private static Optional<TableFile> named(Path file, Wanted wanted, TableOptions options) {
		if (wanted.names().stream().allMatch(name -> name.chars().allMatch(each -> each < 0x80))) {
			return Optional.empty();
		}
		return TableFile.fitting(
				file, options, Columns.wanted(wanted), table -> new Columns(wanted, table.columns()).unknown().isEmpty());
	}

	private static PeriodFile of(TableFile table, Wanted wanted, Words words) {
		var columns = new Columns(wanted, table.columns());
		var unknown = columns.unknown();
		if (unknown.isEmpty()) {
			return new PeriodReading(table, columns, words).read();
		}
		var one = table.oneColumn();
		return one == null ? unknown.get() : new PeriodFile.Unreadable(words.say(one.reason()));
	}

	private PeriodFile read() {
		var problem = switch (table.read(this::take)) {
			case TablePass.Refused(var refusal) -> Optional.of(words.say(refusal.reason()));
			case TablePass.Stopped() -> Optional.ofNullable(this.problem);
			case TablePass.Complete(var totals) -> rows.isEmpty()
					? Optional.of(words.say(TableReason.HEADER_ONLY.with()))
					: dates.decide().or(numbers::doubt);
		};
		return problem.<PeriodFile>map(PeriodFile.Unreadable::new).orElseGet(() -> new PeriodFile.Rows(rows(), notes()));
	}

	/** Whether the row, and so the file, can be read as far as it tells. */
	private boolean take(TableRecord entry) {
		switch (entry) {
			case Rejection rejection -> wrong(words.say(rejection));
			case Row row when blank(row) -> {}
			case Row row -> take(row);
		}
		return problem == null;
	}

	private void take(Row row) {
		long line = row.span().line();
		var day = cell(row, date);
		if (day.isEmpty()) {
			wrong(words.say("date.empty", line, columns.name(date)));
		} else {
			dates.take(day, line).ifPresent(this::wrong);
		}
		var written = new String[values.length];
		for (int at = 0; at < values.length; at++) {
			var cell = cell(row, values[at]);
			written[at] = cell;
			if (!cell.isEmpty()) {
				numbers.take(columns.name(values[at]), cell, line).ifPresent(this::wrong);
			}
		}
		var of = group < 0 ? "" : cell(row, group);
		if (group >= 0 && of.isEmpty()) {
			wrong(words.say("group.empty", line, columns.name(group)));
		}
		rows.add(new Cells(line, day, List.of(written), of));
	}

	private boolean blank(Row row) {
		return row.value(date).isBlank() && row.values().stream().allMatch(String::isBlank);
	}

	private String cell(Row row, int column) {
		return texts.computeIfAbsent(row.value(column).strip(), text -> text);
	}

	private void wrong(String sentence) {
		problem = problem == null ? sentence : problem;
	}

	private List<PeriodRow> rows() {
		var read = new ArrayList<PeriodRow>(rows.size());
		for (var row : rows) {
			var values = new Double[row.numbers.size()];
			for (int at = 0; at < values.length; at++) {
				var cell = row.numbers.get(at);
				values[at] = cell.isEmpty() ? Double.NaN : numbers.of(cell);
			}
			read.add(new PeriodRow(row.line, dates.of(row.date), List.of(values), row.group));
		}
		return read;
	}

	private List<String> notes() {
		var notes = new ArrayList<String>();
		table.notes().stream().map((Reason reason) -> words.say(reason)).forEach(notes::add);
		if (table.headerRows() > 0) {
			notes.add(words.say("note.headers", table.headerRows()));
		}
		columns.repeated().forEach(name -> notes.add(words.say("note.repeated", name)));
		if (dates.serial()) {
			notes.add(words.say("note.serial", columns.name(date)));
		}
		numbers.comma().ifPresent(place -> notes.add(words.say("note.comma", place.line(), place.column(), place.cell())));
		numbers.percent().ifPresent(place -> notes.add(words.say("note.percent", place.line(), place.column(), place.cell())));
		return notes;
	}
}
