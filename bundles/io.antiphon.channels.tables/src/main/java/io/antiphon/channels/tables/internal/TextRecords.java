package io.antiphon.channels.tables.internal;

import io.antiphon.channels.spi.Column;
import io.antiphon.channels.spi.Entry;
import io.antiphon.channels.spi.Origin;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Question;
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
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The records of a text file, each at its line. */
final class TextRecords implements Records {

	private static final int LOOKED_AT = 60;
	private static final Pattern KEY = Pattern.compile("\\p{L}[\\p{L}\\p{N}_-]{0,30}: ");

	private final TableFile table;

	TextRecords(TableFile table) {
		this.table = table;
	}

	@Override
	public List<Column> columns() {
		var texts = table.texts();
		return IntStream.range(0, texts.size())
				.mapToObj(at -> new Column(table.columns().get(at), "", Question.of(texts.get(at))))
				.toList();
	}

	@Override
	public List<Reason> notes() {
		var notes = new ArrayList<>(table.notes());
		if (table.headerRows() > 0) {
			notes.add(TableReason.HEADER_ROWS.with(table.headerRows()));
		}
		return notes;
	}

	@Override
	public Optional<Reason> doubt() {
		var one = table.oneColumn();
		return one == null ? keys() : Optional.of(one.reason());
	}

	/** Where its lines hold values under keys: the first begins with a key, and so does each below it, with the same one. */
	private Optional<Reason> keys() {
		var first = KEY.matcher(table.columns().getFirst());
		if (!first.lookingAt()) {
			return Optional.empty();
		}
		var key = first.group();
		var rows = new ArrayList<Boolean>();
		table.read(record -> {
			if (record instanceof io.antiphon.tables.records.Row row) {
				rows.add(row.values().getFirst().startsWith(key));
			}
			return rows.size() < LOOKED_AT;
		});
		boolean all = rows.stream().filter(same -> same).count() * 10 >= rows.size() * 9L;
		return all ? Optional.of(TextReason.KEYS_AND_VALUES.with()) : Optional.empty();
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
	public Optional<String> written(Origin origin) {
		return origin instanceof Origin.Line line ? table.text(line.offset(), line.length()) : Optional.empty();
	}

	@Override
	public Optional<List<String>> parse(byte[] record) {
		return table.parse(record);
	}

	private static Entry entry(TableRecord record) {
		return switch (record) {
			case io.antiphon.tables.records.Row row -> new Row(line(row.span()), row.values(), row.bytes());
			case io.antiphon.tables.records.Rejection rejection -> new Rejection(line(rejection.span()), rejection.reason());
		};
	}

	private static Origin line(Span span) {
		return new Origin.Line(span.line(), span.offset(), span.length());
	}
}
