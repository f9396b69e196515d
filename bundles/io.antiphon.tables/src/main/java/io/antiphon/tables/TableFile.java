package io.antiphon.tables;

import io.antiphon.tables.internal.ByteOrderMark;
import io.antiphon.tables.internal.Decoding;
import io.antiphon.tables.internal.EncodingFinder;
import io.antiphon.tables.internal.JsonRecords;
import io.antiphon.tables.internal.Layout;
import io.antiphon.tables.internal.LineReader;
import io.antiphon.tables.internal.Records;
import io.antiphon.tables.internal.SeparatedRecords;
import io.antiphon.tables.internal.Sniffer;
import io.antiphon.tables.records.FileEncoding;
import io.antiphon.tables.records.Reason;
import io.antiphon.tables.records.Rejection;
import io.antiphon.tables.records.Row;
import io.antiphon.tables.records.TableFormat;
import io.antiphon.tables.records.TableOptions;
import io.antiphon.tables.records.TableReason;
import io.antiphon.tables.records.TableRefusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file of records, opened: its format and columns are known, and {@link #read} streams its records as often as wanted.
 * Blank lines are passed over; the first record of a CSV or TSV file is its header. Blocks; each pass is for one thread.
 */
public final class TableFile {

	private final Path path;
	private final Layout layout;
	private final boolean sure;
	private final List<String> header;
	private final List<String> columns;
	private final List<List<String>> headers;

	/** {@code headers}: the header and the rows below it that are header too; none where records name their values. */
	private TableFile(Path path, Layout layout, boolean sure, List<List<String>> headers, List<String> columns) {
		this.headers = List.copyOf(headers);
		this.path = path;
		this.layout = layout;
		this.sure = sure;
		this.header = headers.isEmpty() ? columns : headers.getFirst();
		this.columns = columns;
	}

	/** Opens a file and finds out how it is written. */
	public static TableOpening open(Path path) {
		return open(path, TableOptions.FIND, name -> false);
	}

	/**
	 * Opens a file of which something is declared. {@code names}: whether a column is likely to be called so, by which a
	 * header is told from a title above it.
	 */
	public static TableOpening open(Path path, TableOptions options, Predicate<String> names) {
		var refusal = unfit(path);
		if (refusal.isPresent()) {
			return new TableOpening.Refused(refusal.get());
		}
		try {
			return sniffed(path, options, names);
		} catch (IOException | UncheckedIOException unreadable) {
			return new TableOpening.Refused(TableRefusal.of(TableReason.UNREADABLE));
		}
	}

	/** The same of a file whose letters do not tell its encoding: read in the only one in which it {@code fits}; empty where several do. */
	public static Optional<TableFile> fitting(Path path, TableOptions options, Predicate<String> names, Predicate<TableFile> fits) {
		var found = Stream.of(FileEncoding.values())
				.filter(encoding -> FileEncoding.of(encoding.key()).isPresent())
				.map(encoding -> open(path, options.or(new TableOptions(null, true, encoding, 0)), names))
				.flatMap(opening -> opening instanceof TableOpening.Opened(var table) ? Stream.of(table) : Stream.empty())
				.filter(fits)
				.toList();
		return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
	}

	public Path path() {
		return path;
	}

	public TableFormat format() {
		return layout.format();
	}

	/** Why it may not be meant to have one column, where it has one because no other layout was found; null otherwise. */
	public @Nullable TableRefusal oneColumn() {
		if (!(format() instanceof TableFormat.Separated separated) || separated.delimiter() != TableFormat.Separated.NONE) {
			return null;
		}
		return layout.hint()
				.map(hint -> new TableRefusal(
						TableReason.ONE_COLUMN_HINT.with(hint.line(), hint.fields(), sign(hint.delimiter())), hint.line()))
				.orElseGet(() -> TableRefusal.of(TableReason.ONE_COLUMN));
	}

	/** How it is read, as far as that is not plain: its encoding, lines that are no records. */
	public List<Reason> notes() {
		var notes = new ArrayList<Reason>();
		var encoding = format().encoding();
		if (encoding != FileEncoding.UTF_8) {
			notes.add((sure ? TableReason.READ_ENCODING : TableReason.READ_ENCODING_FOUND).with(encoding.key()));
		}
		if (layout.separatorLine() && format() instanceof TableFormat.Separated separated) {
			notes.add(TableReason.READ_SEPARATOR_LINE.with(sign(separated.delimiter())));
		}
		long first = layout.separatorLine() ? 2 : 1;
		if (layout.header() > first) {
			notes.add(TableReason.READ_SKIPPED.with(first, layout.header() - 1, layout.header()));
		}
		return List.copyOf(notes);
	}

	private static String sign(char delimiter) {
		return delimiter == '\t' ? "\\t" : String.valueOf(delimiter);
	}

	/** Distinct names, in file order (JSONL: in the order they first occur). */
	public List<String> columns() {
		return columns;
	}

	/** How many rows below the header are header too, and are not handed out. */
	public int headerRows() {
		return Math.max(0, headers.size() - 1);
	}

	/** The header and those rows, as they are written; none where records name their values themselves. */
	public List<List<String>> headers() {
		return headers;
	}

	/** What the header says of each column beside its name, such as the text of a question; mostly nothing, which is empty. */
	public List<String> texts() {
		return headers.size() > 1 ? HeaderRows.texts(headers) : Collections.nCopies(columns.size(), "");
	}

	/**
	 * The values of one record from its bytes, as reading the file gives them, even where the rest of the file is damaged by now;
	 * empty where they are no such record.
	 */
	public Optional<List<String>> parse(byte[] record) {
		return switch (format()) {
			case TableFormat.Separated separated ->
				SeparatedRecords.parse(record, separated).filter(values -> values.size() == columns.size());
			case TableFormat.JsonLines json -> JsonRecords.parse(record, json.encoding(), columns);
		};
	}

	/** What is written in some bytes of the file, at most 1 MiB; empty where that is not in it. Blocks. */
	public Optional<String> text(long offset, long length) {
		try (var bytes = Files.newByteChannel(path)) {
			if (offset + length > bytes.size()) {
				return Optional.empty();
			}
			var some = Channels.newInputStream(bytes.position(offset)).readNBytes((int) Math.min(length, LineReader.MOST_BYTES));
			return Optional.of(new String(some, format().encoding().charset()));
		} catch (IOException gone) {
			return Optional.empty();
		}
	}

	/** Reads the file once from its start. */
	public TablePass read(Visitor visitor) {
		try (var lines = lines(path, format().encoding())) {
			return read(lines, visitor);
		} catch (IOException | UncheckedIOException unreadable) {
			return new TablePass.Refused(TableRefusal.of(TableReason.UNREADABLE));
		}
	}

	private TablePass read(LineReader lines, Visitor visitor) throws IOException {
		Records records;
		long headerLines = 0;
		if (format() instanceof TableFormat.Separated separated) {
			var fields = new SeparatedRecords(lines, separated);
			if (!fields.skip(layout.header() - 1) || !header.equals(fields.header())) {
				return new TablePass.Refused(TableRefusal.of(TableReason.CHANGED));
			}
			headerLines = lines.number() - fields.blank();
			records = fields;
		} else {
			records = new JsonRecords(lines, columns);
		}
		long rows = 0;
		long rejected = 0;
		int passed = 0;
		for (var entry = records.next(); entry != null; entry = records.next()) {
			if (passed < headerRows() && entry instanceof Row) {
				passed++;
				headerLines = lines.number() - records.blank();
				continue;
			}
			rows += entry instanceof Row ? 1 : 0;
			rejected += entry instanceof Rejection ? 1 : 0;
			if (!visitor.accept(entry)) {
				return new TablePass.Stopped();
			}
		}
		var broken = lines.broken();
		if (broken != null) {
			return new TablePass.Refused(broken);
		}
		var counted = new Totals.Lines(lines.number(), headerLines, records.blank());
		return new TablePass.Complete(new Totals(rows, rejected, counted, lines.sha256Hex()));
	}

	private static LineReader lines(Path path, FileEncoding encoding) throws IOException {
		return new LineReader(Files.newInputStream(path), encoding, LineReader.MOST_BYTES, LineReader.CHUNK);
	}

	/** Why a path is none of a file that can be read; empty where it is. */
	public static Optional<TableRefusal> unfit(Path path) {
		if (!Files.exists(path)) {
			return Optional.of(TableRefusal.of(Files.isSymbolicLink(path) ? link(path) : TableReason.MISSING));
		}
		if (Files.isDirectory(path)) {
			return Optional.of(TableRefusal.of(TableReason.DIRECTORY));
		}
		if (!Files.isRegularFile(path)) {
			return Optional.of(TableRefusal.of(TableReason.NOT_A_FILE));
		}
		return Files.isReadable(path) ? Optional.empty() : Optional.of(TableRefusal.of(TableReason.UNREADABLE));
	}

	/** Whether a link that leads to no file leads back to itself, or to what is not there. */
	private static TableReason link(Path path) {
		var seen = new HashSet<Path>();
		var at = path.toAbsolutePath().normalize();
		try {
			while (Files.isSymbolicLink(at)) {
				if (!seen.add(at)) {
					return TableReason.LINK_LOOP;
				}
				at = at.resolveSibling(Files.readSymbolicLink(at)).normalize();
			}
			return TableReason.LINK_BROKEN;
		} catch (IOException unreadable) {
			return TableReason.UNREADABLE;
		}
	}

	private static TableOpening sniffed(Path path, TableOptions options, Predicate<String> names) throws IOException {
		byte[] head;
		try (var in = Files.newInputStream(path)) {
			head = in.readNBytes(Sniffer.HEAD);
		}
		if (Sniffer.packed(head)) {
			return new TableOpening.Refused(TableRefusal.of(TableReason.PACKED));
		}
		return switch (new EncodingFinder(path, head).find(options.encoding())) {
			case EncodingFinder.Found.Refused(var refusal) -> new TableOpening.Refused(refusal);
			case EncodingFinder.Found.Known(var encoding, var sure) -> laidOut(path, head, encoding, sure, options, names);
		};
	}

	private static TableOpening laidOut(
			Path path, byte[] head, FileEncoding encoding, boolean sure, TableOptions options, Predicate<String> names)
			throws IOException {
		var text = new Decoding(encoding).head(head, ByteOrderMark.length(encoding, head, head.length)).getBytes(StandardCharsets.UTF_8);
		var sniffer = new Sniffer(text, head.length < Sniffer.HEAD, String.valueOf(path.getFileName()));
		if (sniffer.empty()) {
			return new TableOpening.Refused(TableRefusal.of(TableReason.EMPTY));
		}
		if (sniffer.jsonArray()) {
			return new TableOpening.Refused(TableRefusal.of(TableReason.JSON_ARRAY));
		}
		var layout = sniffer.layout(options, encoding, names);
		return switch (layout.format()) {
			case TableFormat.Separated separated -> separated(path, layout, sure, separated);
			case TableFormat.JsonLines json -> json(path, layout, sure);
		};
	}

	private static TableOpening separated(Path path, Layout layout, boolean sure, TableFormat.Separated format) throws IOException {
		try (var lines = lines(path, format.encoding())) {
			var records = new SeparatedRecords(lines, format);
			var skipped = records.skip(layout.header() - 1);
			var header = skipped ? records.header() : null;
			if (header == null) {
				var beyond = new TableRefusal(TableReason.HEADER_BEYOND.with(layout.header()), 0);
				return new TableOpening.Refused(skipped || lines.broken() != null ? headless(lines, records) : beyond);
			}
			var refused = ColumnNames.refused(header);
			if (refused.isPresent()) {
				return new TableOpening.Refused(refused.get());
			}
			int read = 0;
			var rows = new ArrayList<Row>();
			for (var entry = records.next(); entry != null && read < HeaderRows.SAMPLE; entry = records.next()) {
				read++;
				if (entry instanceof Row row && rows.size() + 1 >= read) {
					rows.add(row);
				}
			}
			var below = rows.stream().map(Row::values).toList();
			int more = HeaderRows.count(header, below);
			if (read == more) {
				var broken = lines.broken();
				return new TableOpening.Refused(broken == null ? TableRefusal.of(TableReason.HEADER_ONLY) : broken);
			}
			return opened(path, layout, sure, Stream.concat(Stream.of(header), below.stream().limit(more)).toList());
		}
	}

	private static TableOpening opened(Path path, Layout layout, boolean sure, List<List<String>> headers) {
		var names = HeaderRows.names(headers);
		return ColumnNames.refused(names)
				.<TableOpening>map(TableOpening.Refused::new)
				.orElseGet(() -> new TableOpening.Opened(new TableFile(path, layout, sure, headers, ColumnNames.of(names))));
	}

	private static TableRefusal headless(LineReader lines, SeparatedRecords records) {
		var broken = lines.broken();
		if (broken != null) {
			return broken;
		}
		boolean nothing = lines.number() == records.blank();
		return nothing ? TableRefusal.of(TableReason.EMPTY) : TableRefusal.at(TableReason.HEADER_BROKEN, records.first());
	}

	private static TableOpening json(Path path, Layout layout, boolean sure) throws IOException {
		try (var lines = lines(path, layout.format().encoding())) {
			var names = List.copyOf(new JsonRecords(lines, List.of()).names(ColumnNames.MOST));
			var broken = lines.broken();
			if (broken != null) {
				return new TableOpening.Refused(broken);
			}
			if (names.isEmpty()) {
				return new TableOpening.Refused(TableRefusal.of(TableReason.NO_OBJECTS));
			}
			var refused = ColumnNames.refused(names);
			if (refused.isPresent()) {
				return new TableOpening.Refused(refused.get());
			}
			return new TableOpening.Opened(new TableFile(path, layout, sure, List.of(), names));
		}
	}
}
