package io.antiphon.channels.surveys.internal.tables;

import io.antiphon.channels.spi.Column;
import io.antiphon.channels.spi.Entry;
import io.antiphon.channels.spi.Origin;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Records;
import io.antiphon.channels.spi.Rejection;
import io.antiphon.channels.spi.Row;
import io.antiphon.channels.spi.Sink;
import io.antiphon.tables.TableFile;
import io.antiphon.tables.TablePass;
import io.antiphon.tables.records.Reason;
import io.antiphon.tables.records.Span;
import io.antiphon.tables.records.TableReason;
import io.antiphon.tables.records.TableRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The responses of an export, each at its line. */
final class SurveyRecords implements Records {

	private final TableFile table;
	private final Vendor.Columns columns;
	private final List<Vendor.Mark> marks;
	private final Map<Vendor.Mark, Long> marked = new LinkedHashMap<>();

	private SurveyRecords(TableFile table, Vendor.Columns columns) {
		this.table = table;
		this.columns = columns;
		this.marks = columns.marks();
	}

	/** Blocks: reads the file once where responses are told apart. */
	static SurveyRecords of(TableFile table, Vendor.Columns columns) {
		var records = new SurveyRecords(table, columns);
		if (!records.marks.isEmpty()) {
			table.read(records::count);
		}
		return records;
	}

	private boolean count(TableRecord record) {
		if (record instanceof io.antiphon.tables.records.Row row) {
			for (var mark : marks) {
				if (mark.on().test(row.values())) {
					marked.merge(mark, 1L, Long::sum);
				}
			}
		}
		return true;
	}

	@Override
	public List<Column> columns() {
		return columns.all();
	}

	@Override
	public List<Reason> notes() {
		var notes = new ArrayList<>(table.notes());
		if (table.headerRows() > 0) {
			notes.add(TableReason.HEADER_ROWS.with(table.headerRows()));
		}
		marked.forEach((mark, count) -> notes.add(mark.told().with(count, mark.column())));
		return notes;
	}

	@Override
	public Pass read(Sink sink) {
		return switch (table.read(record -> sink.accept(entry(record)))) {
			case TablePass.Complete complete -> new Pass.Complete();
			case TablePass.Stopped() -> new Pass.Stopped();
			case TablePass.Refused(var refusal) -> new Pass.Refused(refusal.reason());
		};
	}

	@Override
	public Optional<List<String>> parse(byte[] record) {
		return table.parse(record).map(columns::values);
	}

	private Entry entry(TableRecord record) {
		return switch (record) {
			case io.antiphon.tables.records.Row row -> new Row(line(row.span()), columns.values(row.values()), row.bytes());
			case io.antiphon.tables.records.Rejection rejection -> new Rejection(line(rejection.span()), rejection.reason());
		};
	}

	private static Origin line(Span span) {
		return new Origin.Line(span.line(), span.offset(), span.length());
	}
}
