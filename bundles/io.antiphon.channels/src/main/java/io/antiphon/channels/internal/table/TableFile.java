package io.antiphon.channels.internal.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of records, opened: its format and columns are known, and {@link #read} streams its records as often as wanted.
 * Blank lines are passed over; the first record of a CSV or TSV file is its header. Blocks; each pass is for one thread.
 */
public final class TableFile {

	/** The most bytes of one record. */
	static final int MOST_BYTES = 1 << 20;

	private static final int MOST_COLUMNS = 2_000;

	private final Path path;
	private final TableFormat format;
	private final List<String> header;
	private final List<String> columns;
	private final int headerRows;

	private TableFile(Path path, TableFormat format, List<String> header, List<String> columns, int headerRows) {
		this.headerRows = headerRows;
		this.path = path;
		this.format = format;
		this.header = header;
		this.columns = columns;
	}

	/** Opens a file and finds out how it is written. */
	public static Opening open(Path path) {
		return open(path, TableOptions.FIND);
	}

	/** Opens a file of which something is declared. */
	public static Opening open(Path path, TableOptions options) {
		var refusal = unfit(path);
		if (refusal != null) {
			return new Opening.Refused(refusal);
		}
		try {
			return sniffed(path, options);
		} catch (IOException | UncheckedIOException unreadable) {
			return new Opening.Refused(Refusal.of(TableReason.UNREADABLE));
		}
	}

	public Path path() {
		return path;
	}

	public TableFormat format() {
		return format;
	}

	/** Distinct names, in file order (JSONL: in the order they first occur). */
	public List<String> columns() {
		return columns;
	}

	/** How many rows below the header are header too, and are not handed out. */
	public int headerRows() {
		return headerRows;
	}

	/** Reads the file once from its start. */
	public Reading read(Visitor visitor) {
		try (var lines = lines(path)) {
			return read(lines, visitor);
		} catch (IOException | UncheckedIOException unreadable) {
			return new Reading.Refused(Refusal.of(TableReason.UNREADABLE));
		}
	}

	private Reading read(LineReader lines, Visitor visitor) throws IOException {
		Records records;
		long headerLines = 0;
		if (format instanceof TableFormat.Separated separated) {
			var fields = new SeparatedRecords(lines, separated);
			if (!header.equals(fields.header())) {
				return new Reading.Refused(Refusal.of(TableReason.CHANGED));
			}
			headerLines = lines.number() - fields.blank();
			records = fields;
		} else {
			records = new JsonRecords(lines, columns);
		}
		long rows = 0;
		long rejected = 0;
		int headers = 0;
		for (var entry = records.next(); entry != null; entry = records.next()) {
			if (headers < headerRows && entry instanceof Row) {
				headers++;
				headerLines = lines.number() - records.blank();
				continue;
			}
			rows += entry instanceof Row ? 1 : 0;
			rejected += entry instanceof Rejection ? 1 : 0;
			if (!visitor.accept(entry)) {
				return new Reading.Stopped();
			}
		}
		var broken = lines.broken();
		if (broken != null) {
			return new Reading.Refused(broken);
		}
		var counted = new Totals.Lines(lines.number(), headerLines, records.blank());
		return new Reading.Complete(new Totals(rows, rejected, counted, lines.sha256Hex()));
	}

	private static LineReader lines(Path path) throws IOException {
		return new LineReader(Files.newInputStream(path), MOST_BYTES, LineReader.CHUNK);
	}

	private static @Nullable Refusal unfit(Path path) {
		if (!Files.exists(path)) {
			return Refusal.of(TableReason.MISSING);
		}
		if (Files.isDirectory(path)) {
			return Refusal.of(TableReason.DIRECTORY);
		}
		if (!Files.isRegularFile(path)) {
			return Refusal.of(TableReason.NOT_A_FILE);
		}
		return Files.isReadable(path) ? null : Refusal.of(TableReason.UNREADABLE);
	}

	private static Opening sniffed(Path path, TableOptions options) throws IOException {
		byte[] head;
		try (var in = Files.newInputStream(path)) {
			head = in.readNBytes(Sniffer.HEAD);
		}
		var sniffer = new Sniffer(head, head.length < Sniffer.HEAD, path.getFileName().toString());
		var refusal = sniffer.refusal();
		if (refusal != null) {
			return new Opening.Refused(refusal);
		}
		if (sniffer.jsonArray()) {
			return new Opening.Refused(Refusal.of(TableReason.JSON_ARRAY));
		}
		return switch (sniffer.format(options)) {
			case TableFormat.Separated separated -> separated(path, separated);
			case TableFormat.JsonLines json -> json(path, json);
		};
	}

	private static Opening separated(Path path, TableFormat.Separated format) throws IOException {
		try (var lines = lines(path)) {
			var records = new SeparatedRecords(lines, format);
			var header = records.header();
			if (header == null) {
				return new Opening.Refused(headless(lines, records));
			}
			if (header.size() > MOST_COLUMNS) {
				return new Opening.Refused(new Refusal(TableReason.TOO_MANY_COLUMNS.with(MOST_COLUMNS), 0));
			}
			int read = 0;
			var rows = new ArrayList<Row>();
			for (var entry = records.next(); entry != null && read < HeaderRows.SAMPLE; entry = records.next()) {
				read++;
				if (entry instanceof Row row && rows.size() + 1 >= read) {
					rows.add(row);
				}
			}
			int more = HeaderRows.count(rows);
			if (read == more) {
				var broken = lines.broken();
				return new Opening.Refused(broken == null ? Refusal.of(TableReason.HEADER_ONLY) : broken);
			}
			return new Opening.Opened(new TableFile(path, format, header, ColumnNames.of(header), more));
		}
	}

	private static Refusal headless(LineReader lines, SeparatedRecords records) {
		var broken = lines.broken();
		if (broken != null) {
			return broken;
		}
		boolean nothing = lines.number() == records.blank();
		return nothing ? Refusal.of(TableReason.EMPTY) : Refusal.at(TableReason.HEADER_BROKEN, records.first());
	}

	private static Opening json(Path path, TableFormat.JsonLines format) throws IOException {
		try (var lines = lines(path)) {
			var names = List.copyOf(new JsonRecords(lines, List.of()).names(MOST_COLUMNS));
			var broken = lines.broken();
			if (broken != null) {
				return new Opening.Refused(broken);
			}
			if (names.isEmpty()) {
				return new Opening.Refused(Refusal.of(TableReason.NO_OBJECTS));
			}
			if (names.size() > MOST_COLUMNS) {
				return new Opening.Refused(new Refusal(TableReason.TOO_MANY_COLUMNS.with(MOST_COLUMNS), 0));
			}
			return new Opening.Opened(new TableFile(path, format, names, names, 0));
		}
	}
}
