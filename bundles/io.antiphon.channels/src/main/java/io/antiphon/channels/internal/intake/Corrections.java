package io.antiphon.channels.internal.intake;

import io.antiphon.base.FreshFile;
import io.antiphon.base.Ids;
import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.channels.Correcting;
import io.antiphon.channels.Declared;
import io.antiphon.channels.internal.mapping.PlannedColumn;
import io.antiphon.channels.internal.mapping.file.MappingReading;
import io.antiphon.channels.internal.mapping.suggested.Resolver;
import io.antiphon.channels.internal.source.Connectors;
import io.antiphon.channels.internal.source.Places;
import io.antiphon.channels.internal.source.Reached;
import io.antiphon.channels.internal.source.Reading;
import io.antiphon.channels.internal.source.SourceFile;
import io.antiphon.channels.spi.Entry;
import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Row;
import io.antiphon.feedback.Receipt;
import io.antiphon.privacy.Redaction;
import io.antiphon.tables.records.Reason;
import io.antiphon.tables.records.TableOptions;
import io.antiphon.wording.Spreadsheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the rejected records of a file again, from the file itself: with its columns, and behind them where each stands, why it was
 * rejected, what is written there where its values cannot be told, and the receipt that says so. What is mended in them is taken in like any other
 * file; these four columns are passed over then.
 */
public final class Corrections {

	private static final List<String> BEHIND =
			Stream.concat(Stream.of("place", "reason", "record").map(name -> PlannedColumn.OURS + name), Stream.of(PlannedColumn.RECEIPT))
					.toList();

	private final Connectors connectors;
	private final Path workspace;
	private final UnaryOperator<Receipt> words;

	/** {@code workspace}: its folder; {@code words}: puts a receipt into the words of the user. */
	public Corrections(Connectors connectors, Path workspace, UnaryOperator<Receipt> words) {
		this.connectors = connectors;
		this.workspace = workspace;
		this.words = words;
	}

	/** {@code receipts}: all there are, oldest first. */
	public Correcting write(Path source, Declared declared, List<Receipt> receipts, Path out, Progress progress) {
		return switch (Prepared.mapping(declared)) {
			case MappingReading.Wrong wrong -> new Correcting.Refused(SourceFile.name(source), Prepared.sentences(wrong.errors()));
			case MappingReading.Read(var mapping) -> write(source, mapping.source().options(), receipts, out, progress);
		};
	}

	private Correcting write(Path source, TableOptions options, List<Receipt> receipts, Path out, Progress progress) {
		var name = SourceFile.name(source);
		try {
			var sha256 = SourceFile.sha256(source);
			var taken = receipts.stream().filter(receipt -> receipt.source().sha256().equals(sha256)).toList();
			if (taken.isEmpty()) {
				return refused(name, CorrectionReason.NOT_TAKEN_IN.with());
			}
			var newest = taken.reversed().stream().filter(receipt -> receipt.counts().rejected() > 0).findFirst();
			if (newest.isEmpty()) {
				return refused(name, CorrectionReason.NOTHING_REJECTED.with());
			}
			return write(source, options, Rejected.of(words.apply(newest.get()), workspace), out, progress);
		} catch (IOException failed) {
			return refused(name, CorrectionReason.NOT_WRITTEN.with(out.toString()));
		}
	}

	private Correcting write(Path source, TableOptions options, Rejected rejected, Path out, Progress progress) throws IOException {
		return switch (connectors.open(source, new Hints(options, rejected.sheet(), Resolver::names), progress)) {
			case Reached.Refused(var reason) -> refused(SourceFile.name(source), reason);
			case Reached.Cancelled() -> new Correcting.Cancelled();
			case Reached.Opened(var reading) -> {
				try (reading; var fresh = new FreshFile(out)) {
					var header = Stream.concat(reading.names().stream(), BEHIND.stream()).toList();
					var rows = new Rows(reading, rejected, new Spreadsheet(fresh.out(), header), progress);
					yield written(rows, reading.read(rows::accept), rejected, fresh, out);
				}
			}
		};
	}

	private static Correcting written(Rows rows, Pass pass, Rejected rejected, FreshFile fresh, Path out) throws IOException {
		return switch (pass) {
			case Pass.Refused(var reason) -> refused(out.toString(), reason);
			case Pass.Stopped() -> new Correcting.Cancelled();
			case Pass.Complete() -> {
				if (rows.count == 0) {
					yield refused(out.toString(), CorrectionReason.READ_DIFFERENTLY.with());
				}
				rows.sheet.flush();
				fresh.commit();
				yield rows.written(out, rejected.count() - rows.count);
			}
		};
	}

	private static Correcting refused(String file, Reason reason) {
		return new Correcting.Refused(file, List.of(reason::text));
	}

	/** Writes those entries of one reading that were rejected. */
	private static final class Rows {

		private final Reading reading;
		private final Rejected rejected;
		private final Spreadsheet sheet;
		private final Progress progress;
		private final Places places = new Places(Redaction.newest());
		private long count;
		private long unreadable;
		private long formulas;

		Rows(Reading reading, Rejected rejected, Spreadsheet sheet, Progress progress) {
			this.reading = reading;
			this.rejected = rejected;
			this.sheet = sheet;
			this.progress = progress;
		}

		Correcting.Written written(Path out, long unfound) {
			return new Correcting.Written(out, count, unreadable, unfound, formulas,
					locale -> told(Texts.of(Corrections.class, locale), out, unfound));
		}

		private String told(Texts texts, Path out, long unfound) {
			var lines = new ArrayList<String>();
			lines.add(texts.get("corrections.written", count, out));
			lines.add(unreadable > 0 ? texts.get("corrections.unreadable", unreadable) : "");
			lines.add(unfound > 0 ? texts.get("corrections.unfound", unfound) : "");
			lines.add(formulas > 0 ? texts.get("corrections.formulas", formulas) : "");
			return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
		}

		boolean accept(Entry entry) {
			var place = places.text(entry.origin());
			rejected.reason(place).ifPresent(reason -> write(entry, place, reason));
			progress.advance(1);
			return !progress.cancelled();
		}

		private void write(Entry entry, String place, String reason) {
			boolean read = entry instanceof Row;
			var cells = new ArrayList<>(entry instanceof Row row ? row.values() : Collections.nCopies(reading.names().size(), ""));
			cells.addAll(List.of(place, reason, read ? "" : reading.written(entry.origin()).orElse(""), Ids.text(rejected.intake())));
			formulas += cells.stream().filter(cell -> !Spreadsheet.harmless(cell).equals(cell)).count();
			sheet.row(cells);
			count++;
			unreadable += read ? 0 : 1;
		}
	}
}
