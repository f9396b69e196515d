package io.antiphon.tables.internal;

import io.antiphon.tables.records.FileEncoding;
import io.antiphon.tables.records.Rejection;
import io.antiphon.tables.records.Row;
import io.antiphon.tables.records.TableFormat;
import io.antiphon.tables.records.TableReason;
import io.antiphon.tables.records.TableRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the header of separated values: on the first line, or, where that is a title, on one of those below it. A title
 * has another number of fields than the records, or is padded with empty ones by a spreadsheet.
 */
final class HeaderSearch {

	/** A line as a header: the share of the records below it that have as many fields, and how many of its fields are known names. */
	record Candidate(char delimiter, long line, int fields, double share, int rows, int known, boolean sound) {

		double score() {
			return share + (known > 0 ? 0.5 : 0) + (known > 1 ? 0.25 : 0);
		}
	}

	/** Titles of more lines than this, blank ones included, have to be declared. */
	private static final int MOST_LINES = 40;
	private static final int RECORDS = 200;
	private static final int BELOW = 12;
	private static final int LONGEST_NAME = 80;
	private static final Pattern FIGURES = Pattern.compile("[\\p{Nd}\\s.,:/+%-]+");

	private final byte[] head;
	private final boolean whole;
	private final boolean quotes;
	private final Predicate<String> names;

	/** {@code head}: the start of the file in UTF-8, or all of it; {@code names}: whether a column is likely to be called so. */
	HeaderSearch(byte[] head, boolean whole, boolean quotes, Predicate<String> names) {
		this.head = head;
		this.whole = whole;
		this.quotes = quotes;
		this.names = names;
	}

	/** The line as a header; null where it is none of two fields and more. */
	@Nullable
	Candidate at(char delimiter, long line) throws IOException {
		var records = records(delimiter);
		if (!records.skip(line - 1)) {
			return null;
		}
		var header = records.header();
		if (header == null || header.size() < 2 || line > 1 && records.first() != line) {
			return null;
		}
		var below = new ArrayList<List<String>>();
		int read = 0;
		int rows = 0;
		for (var entry = records.next(); entry != null && read < RECORDS && !cut(entry); entry = records.next()) {
			read++;
			if (entry instanceof Row row) {
				rows++;
				if (below.size() < BELOW) {
					below.add(row.values());
				}
			}
		}
		double share = read == 0 ? 1 : (double) rows / read;
		boolean sound = !padded(header, below) && !ColumnGroups.above(header, below);
		return new Candidate(delimiter, line, header.size(), share, rows, known(header), sound && named(header));
	}

	/** Whether a record ends where {@code head} ends and the file does not. */
	private boolean cut(TableRecord entry) {
		boolean open = entry instanceof Rejection rejection && rejection.reason().kind() == TableReason.UNCLOSED_QUOTE;
		return !whole && (open || entry.span().offset() + entry.span().length() >= head.length);
	}

	/** The best header of two fields and more below the line {@code from}; null where no line is one beyond doubt. */
	@Nullable
	Candidate below(long from, char... delimiters) throws IOException {
		boolean plain = oneKnown(from);
		Candidate best = null;
		for (char delimiter : delimiters) {
			for (long line = from + 1; line <= from + MOST_LINES; line++) {
				var found = at(delimiter, line);
				if (found != null && found.sound && certain(found, plain)) {
					best = best == null || better(found, best) ? found : best;
					break;
				}
			}
		}
		return best;
	}

	/** The line below {@code from} where the most regular records seem to begin, certain or not. */
	@Nullable
	Candidate hint(long from, char... delimiters) throws IOException {
		Candidate best = null;
		for (char delimiter : delimiters) {
			for (long line = from + 1; line <= from + MOST_LINES && best == null; line++) {
				var found = at(delimiter, line);
				best = found != null && found.rows > 1 && found.share >= 0.8 ? found : null;
			}
		}
		return best;
	}

	/** {@code plain}: whether the first line is the one name of a column of text. */
	private static boolean certain(Candidate found, boolean plain) {
		if (found.share < 0.8 || found.rows == 0) {
			return false;
		}
		boolean regular = found.fields > 2 && found.share >= 0.95 && found.rows >= 3;
		return found.known > 1 || !plain && (found.known > 0 || regular);
	}

	static boolean better(Candidate one, Candidate other) {
		return one.score() > other.score() || one.score() == other.score() && one.fields > other.fields;
	}

	private boolean oneKnown(long line) throws IOException {
		var records = records(TableFormat.Separated.NONE);
		var header = records.skip(line - 1) ? records.header() : null;
		return header != null && names.test(header.getFirst());
	}

	/** Whether most of it is empty, and one of the lines below it is more of a header. */
	private boolean padded(List<String> header, List<List<String>> below) {
		return filled(header) * 2 <= header.size()
				&& (below.stream().anyMatch(row -> filled(row) * 2 > row.size() && known(row) > 0 && named(row)) || grouped(below));
	}

	/** Whether names of groups of columns stand in one of these rows, above those of the columns. */
	private static boolean grouped(List<List<String>> rows) {
		return IntStream.range(0, rows.size()).anyMatch(at -> ColumnGroups.above(rows.get(at), rows.subList(at + 1, rows.size())));
	}

	private int known(List<String> header) {
		return (int) header.stream().filter(name -> !name.isBlank() && names.test(name)).count();
	}

	private static long filled(List<String> row) {
		return row.stream().filter(value -> !value.isBlank()).count();
	}

	/** Whether its fields could be the names of columns: short, different, and no figures. */
	private static boolean named(List<String> header) {
		var seen = new HashSet<String>();
		for (var name : header) {
			var plain = name.strip();
			if (!plain.isEmpty()
					&& (plain.length() > LONGEST_NAME || FIGURES.matcher(plain).matches() || !seen.add(plain))) {
				return false;
			}
		}
		return !seen.isEmpty();
	}

	private SeparatedRecords records(char delimiter) throws IOException {
		var lines = new LineReader(
				new ByteArrayInputStream(head), FileEncoding.UTF_8, LineReader.MOST_BYTES, head.length + 1);
		return new SeparatedRecords(lines, new TableFormat.Separated(delimiter, quotes));
	}
}
