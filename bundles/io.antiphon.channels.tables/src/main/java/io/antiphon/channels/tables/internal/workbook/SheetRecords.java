package io.antiphon.channels.tables.internal.workbook;

import io.antiphon.channels.spi.Column;
import io.antiphon.channels.spi.Entry;
import io.antiphon.channels.spi.Origin;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Question;
import io.antiphon.channels.spi.Records;
import io.antiphon.channels.spi.Rejection;
import io.antiphon.channels.spi.Row;
import io.antiphon.channels.spi.Sink;
import io.antiphon.channels.tables.internal.workbook.SheetRows.SheetRow;
import io.antiphon.tables.documents.DocumentReason;
import io.antiphon.tables.documents.UnfitDocumentException;
import io.antiphon.tables.records.Reason;
import io.antiphon.tables.records.TableReason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The rows of one sheet of a workbook, below its header. */
final class SheetRecords implements Records {

	private final Path file;
	private final String sheet;
	private final SheetHeader header;
	private final List<String> others;
	private final long merged;

	/** {@code others}: sheets that have records too and are not read; {@code merged}: how many ranges of cells are merged. */
	SheetRecords(Path file, String sheet, SheetHeader header, List<String> others, long merged) {
		this.file = file;
		this.sheet = sheet;
		this.header = header;
		this.others = List.copyOf(others);
		this.merged = merged;
	}

	@Override
	public List<Column> columns() {
		return IntStream.range(0, header.columns().size())
				.mapToObj(at -> new Column(header.columns().get(at), "", Question.of(header.texts().get(at))))
				.toList();
	}

	@Override
	public List<Reason> notes() {
		var notes = new ArrayList<Reason>();
		if (!others.isEmpty()) {
			notes.add(SheetReason.READ_SHEET.with(sheet, others));
		}
		if (header.number() > header.first()) {
			notes.add(SheetReason.READ_SKIPPED_ROWS.with(header.number()));
		}
		if (header.more() > 0) {
			notes.add(TableReason.HEADER_ROWS.with(header.more()));
		}
		if (merged > 0) {
			notes.add(SheetReason.READ_MERGED.with(merged));
		}
		return notes;
	}

	@Override
	public Optional<Reason> doubt() {
		return header.columns().size() == 1 ? Optional.of(SheetReason.ONE_COLUMN.with(sheet, SheetReason.others(others)))
				: Optional.empty();
	}

	@Override
	public Pass read(Sink sink) {
		try (var workbook = Workbook.open(file)) {
			var found = workbook.sheets().stream().filter(one -> one.name().equals(sheet)).findFirst();
			if (found.isEmpty()) {
				return new Pass.Refused(TableReason.CHANGED.with());
			}
			try (var rows = workbook.rows(found.get())) {
				return read(rows, sink);
			}
		} catch (UnfitDocumentException unfit) {
			return new Pass.Refused(unfit.reason());
		} catch (IOException unreadable) {
			return new Pass.Refused(DocumentReason.DAMAGED.with());
		}
	}

	private Pass read(SheetRows rows, Sink sink) throws IOException {
		int passed = -1; // the header itself
		for (var row = rows.next(); row != null; row = rows.next()) {
			if (row.number() < header.number()) {
				continue;
			}
			if (passed < header.more()) {
				passed++;
			} else if (!sink.accept(entry(row))) {
				return new Pass.Stopped();
			}
		}
		return new Pass.Complete();
	}

	private Entry entry(SheetRow row) {
		var origin = new Origin.Sheet(sheet, row.number());
		if (row.tooLong() > 0) {
			return new Rejection(origin, SheetReason.CELL_TOO_LONG.with(column(row.tooLong())));
		}
		int width = header.columns().size();
		for (int at = width; at < row.cells().size(); at++) {
			if (!row.cells().get(at).isBlank()) {
				return new Rejection(origin, SheetReason.BEYOND_COLUMNS.with(column(at + 1)));
			}
		}
		return new Row(origin, SheetHeader.padded(row.cells(), width));
	}

	/** The letters of a column by its number. */
	private static String column(int number) {
		var letters = new StringBuilder();
		for (int left = number; left > 0; left = (left - 1) / 26) {
			letters.insert(0, (char) ('A' + (left - 1) % 26));
		}
		return letters.toString();
	}
}
