package io.antiphon.tables.internal;

import io.antiphon.tables.internal.FieldReader.State;
import io.antiphon.tables.internal.LineReader.Step;
import io.antiphon.tables.records.FileEncoding;
import io.antiphon.tables.records.Reason;
import io.antiphon.tables.records.Rejection;
import io.antiphon.tables.records.Row;
import io.antiphon.tables.records.Span;
import io.antiphon.tables.records.TableFormat;
import io.antiphon.tables.records.TableReason;
import io.antiphon.tables.records.TableRecord;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Records of separated values. A record that is not well formed is rejected together with the lines up to the one where its
 * quote opened, and reading goes on at the line after that: an unclosed quote costs one record and not the rest of the file.
 */
public final class SeparatedRecords implements Records {

	/** A quoted field that runs over more lines than this was not meant to. */
	static final int MOST_LINES = 20_000;

	private final LineReader lines;
	private final FieldReader fields;
	private final FieldReader single;
	private int columns = -1;
	private long ordinal;
	private long blank;

	private long first;
	private long openLine;
	private long openEnd;
	private long openAfter;

	public SeparatedRecords(LineReader lines, TableFormat.Separated format) {
		this.lines = lines;
		this.fields = new FieldReader(format);
		this.single = new FieldReader(format);
	}

	/** The fields of the first record, whose number all others must have; or null where there is none, or it is broken. */
	public @Nullable List<String> header() throws IOException {
		var step = begin();
		if (step != Step.LINE || record() != null) {
			return null;
		}
		columns = fields.count();
		return fields.values();
	}

	@Override
	public @Nullable TableRecord next() throws IOException {
		while (true) {
			var step = begin();
			if (step == Step.OVERLONG) {
				return new Rejection(++ordinal, lines.span(), TableReason.TOO_LONG.with());
			}
			if (step != Step.LINE) {
				return null;
			}
			var failure = record();
			var values = fields.values();
			if (!separatorsAlone(failure, values)) {
				return failure == null ? row(values) : lines.broken() == null ? rejected(failure) : null;
			}
			blank++;
		}
	}

	private Row row(List<String> values) {
		var span = new Span(first, lines.number(), lines.recordOffset(), lines.offset(lines.end()) - lines.recordOffset());
		return new Row(++ordinal, span, lines.record(lines.end()), values);
	}

	/** Whether the line holds nothing but separators, as spreadsheets leave them below a table. */
	private boolean separatorsAlone(@Nullable Reason failure, List<String> values) {
		return lines.number() == first
				&& (failure == null || failure.kind() == TableReason.FIELD_COUNT)
				&& values.stream().allMatch(String::isBlank);
	}

	@Override
	public long blank() {
		return blank;
	}

	/** The line where the record that was read last begins. */
	public long first() {
		return first;
	}

	private Step begin() throws IOException {
		var step = lines.next();
		while (step == Step.LINE && lines.blank()) {
			blank++;
			step = lines.next();
		}
		first = lines.number();
		return step;
	}

	/** Reads the record that begins on this line; null, or why it is none. */
	private @Nullable Reason record() throws IOException {
		fields.begin();
		opened();
		while (true) {
			var state = fields.line(lines.text(), lines.textStart(), lines.textEnd(), lines.textAfter());
			if (fields.openedOnThisLine()) {
				opened();
			}
			if (state == State.DONE) {
				return counted();
			}
			if (state == State.STRAY) {
				return TableReason.TEXT_AFTER_QUOTE.with(openLine);
			}
			boolean tooMany = columns > 0 && fields.count() >= columns;
			if (tooMany || lines.number() - first >= MOST_LINES) {
				return TableReason.UNCLOSED_QUOTE.with(openLine);
			}
			switch (lines.more()) {
				case LINE -> {}
				case END, LIMIT, OVERLONG, BROKEN -> {
					return TableReason.UNCLOSED_QUOTE.with(openLine);
				}
			}
		}
	}

	private void opened() {
		openLine = lines.number();
		openEnd = lines.offset(lines.end());
		openAfter = lines.offset(lines.after());
	}

	private @Nullable Reason counted() throws IOException {
		if (columns < 0 || fields.count() == columns) {
			return null;
		}
		long last = lines.number();
		long end = lines.offset(lines.end());
		long after = lines.offset(lines.after());
		if (last > first && swallowed(last)) {
			return TableReason.UNCLOSED_QUOTE.with(openLine);
		}
		openLine = last;
		openEnd = end;
		openAfter = after;
		return TableReason.FIELD_COUNT.with(columns, fields.count());
	}

	/** Whether most of the lines after the opening quote are whole records by themselves: then the quote was not meant. */
	private boolean swallowed(long last) throws IOException {
		long whole = 0;
		lines.back(openAfter, openLine);
		while (lines.number() < last && lines.more() == Step.LINE) {
			single.begin();
			var state = single.line(lines.text(), lines.textStart(), lines.textEnd(), lines.textAfter());
			whole += state == State.DONE && single.count() == columns ? 1 : 0;
		}
		return columns > 1 && whole * 2 > last - openLine;
	}

	private Rejection rejected(Reason reason) {
		lines.back(openAfter, openLine);
		long offset = lines.recordOffset();
		return new Rejection(++ordinal, new Span(first, openLine, offset, openEnd - offset), reason);
	}

	/** Passes over the first lines of a file. Whether there are so many, and all can be read. */
	public boolean skip(long count) throws IOException {
		while (lines.number() < count) {
			var step = lines.next();
			if (step == Step.END || step == Step.BROKEN) {
				return false;
			}
		}
		return true;
	}

	/** How many fields the record has that was read last. */
	List<String> fields() {
		return fields.values();
	}

	/** The fields of one record read again from its bytes. */
	public static Optional<List<String>> parse(byte[] bytes, TableFormat.Separated format) {
		var text = format.encoding() == FileEncoding.UTF_8 ? bytes : new Decoding(format.encoding()).utf8(bytes, 0, bytes.length);
		return text == null ? Optional.empty() : split(text, format);
	}

	private static Optional<List<String>> split(byte[] bytes, TableFormat.Separated format) {
		var fields = new FieldReader(format);
		fields.begin();
		int from = 0;
		while (true) {
			int end = from;
			while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
				end++;
			}
			boolean pair = end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n';
			int after = Math.min(bytes.length, end + (pair ? 2 : 1));
			var state = fields.line(bytes, from, end, after);
			if (state != State.OPEN) {
				return state == State.DONE && after == bytes.length ? Optional.of(fields.values()) : Optional.empty();
			}
			if (after == bytes.length) {
				return Optional.empty();
			}
			from = after;
		}
	}
}
