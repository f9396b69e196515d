package io.antiphon.channels.tables.internal.workbook;

import io.antiphon.channels.tables.internal.workbook.SheetRows.SheetRow;
import io.antiphon.tables.ColumnNames;
import io.antiphon.tables.HeaderRows;
import io.antiphon.tables.records.TableRefusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which row of a sheet names its columns. {@code number}: that row; {@code first}: the first row of the sheet that holds something;
 * {@code more}: how many rows below are header too; {@code columns}: the names; {@code texts}:
 * what the rows say of each column beside its name, mostly nothing.
 */
record SheetHeader(long number, long first, int more, List<String> columns, List<String> texts) {

	/** So many first rows are looked at. */
	private static final int SAMPLE = HeaderRows.SAMPLE;
	/** A header stands in one of so many. */
	private static final int MOST_ABOVE = 20;
	private static final Pattern FIGURE = Pattern.compile("[-+]?\\d[\\d.,:/ -]*(E[-+]?\\d+)?|true|false");

	/** What came of looking for it. */
	sealed interface Found {

		record Header(SheetHeader header, Likeness likeness) implements Found {}

		/** The sheet has no row below a header; {@code rows}: but one above it. */
		record Nothing(boolean rows) implements Found {}

		/** It has no row of the number that is declared. */
		record Beyond() implements Found {}

		record Refused(TableRefusal refusal) implements Found {}
	}

	/** What a sheet with a header is, the likeliest to be meant first. */
	enum Likeness {
		TABLE,
		/** It sums another one up, as pivot tables do. */
		SUMMARY,
		/** It has one column: a cover, a list. */
		NOTES;

		private static final Pattern SUMMED = Pattern.compile(
				"(?:count|sum|average|max|min|product|anzahl|summe|mittelwert) (?:of|von) .+|(?:计数|求和|平均值|最大值|最小值)项?[:：].+",
				Pattern.CASE_INSENSITIVE);

		private static Likeness of(List<String> columns) {
			if (columns.size() == 1) {
				return NOTES;
			}
			boolean summed = columns.stream().skip(1).allMatch(name -> name.isBlank() || SUMMED.matcher(name.strip()).matches());
			return summed ? SUMMARY : TABLE;
		}
	}

	/** Looks at the first rows. {@code declared}: the number of the header, 0 to find it; {@code names}: as in hints. */
	static Found in(SheetRows rows, int declared, Predicate<String> names) throws IOException {
		var sample = new ArrayList<SheetRow>();
		long first = 0;
		for (var row = rows.next(); row != null && sample.size() < SAMPLE; row = rows.next()) {
			first = first == 0 ? row.number() : first;
			if (row.number() >= declared) {
				sample.add(row);
			}
		}
		if (declared > 0 && (sample.isEmpty() || sample.getFirst().number() != declared)) {
			return new Found.Beyond();
		}
		int at = declared > 0 ? 0 : header(sample, names);
		if (sample.size() < at + 2) {
			return new Found.Nothing(!sample.isEmpty());
		}
		var below = sample.subList(at + 1, sample.size());
		var written = written(sample, at);
		int more = HeaderRows.count(written.getFirst(), written.subList(1, written.size()));
		if (below.size() == more) {
			return new Found.Nothing(true);
		}
		var rowsOfHeader = written.subList(0, more + 1);
		var columns = HeaderRows.names(rowsOfHeader);
		Optional<TableRefusal> refused = ColumnNames.refused(columns);
		return refused.isPresent()
				? new Found.Refused(refused.get())
				: new Found.Header(
						new SheetHeader(sample.get(at).number(), first, more, ColumnNames.of(columns), HeaderRows.texts(rowsOfHeader)),
						Likeness.of(columns));
	}

	/**
	 * The first row that is filled at least half as far as the fullest, or most cells of which are names of columns: what stands above is a
	 * title. Titles may be as wide; so a row that is fuller, of words alone and with figures below it, is the header rather than one that is not.
	 */
	private static int header(List<SheetRow> sample, Predicate<String> names) {
		long fullest = sample.stream().mapToLong(SheetRow::filled).max().orElse(0);
		int most = Math.min(MOST_ABOVE, sample.size());
		int half = -1;
		for (int at = 0; at < most; at++) {
			var row = sample.get(at);
			long named = row.cells().stream().filter(cell -> !cell.isBlank() && names.test(cell)).count();
			if (grouped(sample, at)) {
				return at;
			}
			if (above(sample, at)) {
				return at + 1;
			}
			if (row.filled() > 1 && named * 2 > row.filled()) {
				return at;
			}
			if (half < 0 && row.filled() * 2 > fullest) {
				half = at;
			}
			if (half >= 0 && row.filled() == fullest) {
				boolean fuller = words(row) && at + 1 < sample.size() && !words(sample.get(at + 1));
				return fuller ? at : half;
			}
		}
		return Math.max(0, half);
	}

	/** Whether the row and the one below it are one header. */
	private static boolean grouped(List<SheetRow> sample, int at) {
		var written = written(sample, at);
		return sample.get(at).filled() > 1 && HeaderRows.grouped(written.getFirst(), written.subList(1, written.size()));
	}

	/** Whether the row below it is the header. */
	private static boolean above(List<SheetRow> sample, int at) {
		var written = written(sample, at);
		return HeaderRows.above(written.getFirst(), written.subList(1, written.size()));
	}

	/** The rows from one on, all as wide as the widest. */
	private static List<List<String>> written(List<SheetRow> sample, int at) {
		var rows = sample.subList(at, sample.size());
		int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
		return rows.stream().map(row -> padded(row.cells(), width)).toList();
	}

	/** Whether none of its cells is a figure. */
	private static boolean words(SheetRow row) {
		return row.cells().stream().noneMatch(cell -> FIGURE.matcher(cell.strip()).matches());
	}

	/** As many cells as there are columns. */
	static List<String> padded(List<String> cells, int width) {
		if (cells.size() == width) {
			return cells;
		}
		var all = new ArrayList<String>(width);
		all.addAll(cells.subList(0, Math.min(width, cells.size())));
		while (all.size() < width) {
			all.add("");
		}
		return all;
	}
}
