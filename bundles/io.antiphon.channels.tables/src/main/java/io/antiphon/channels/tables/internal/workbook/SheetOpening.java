package io.antiphon.channels.tables.internal.workbook;

import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Origin;
import io.antiphon.channels.tables.internal.workbook.SheetHeader.Found;
import io.antiphon.channels.tables.internal.workbook.Workbook.Sheet;
import io.antiphon.tables.documents.DocumentReason;
import io.antiphon.tables.documents.UnfitDocumentException;
import io.antiphon.tables.records.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the sheet of a workbook that is read: the one that is declared, or the first that people see and that has records. */
public final class SheetOpening {

	private static final int MOST_LOOKED_AT = 100;

	private SheetOpening() {}

	/** Opens a file that is an archive. Blocks. */
	public static Opening open(Path file, Hints hints) {
		try (var workbook = Workbook.open(file)) {
			return open(file, workbook, hints);
		} catch (UnfitDocumentException unfit) {
			return new Opening.Refused(unfit.reason());
		} catch (IOException unreadable) {
			return new Opening.Refused(DocumentReason.DAMAGED.with());
		}
	}

	private static Opening open(Path file, Workbook workbook, Hints hints) throws IOException {
		var sheets = candidates(workbook, hints.sheet());
		if (sheets.isEmpty()) {
			var names = workbook.sheets().stream().map(Sheet::name).limit(MOST_LOOKED_AT).toList();
			return new Opening.Refused(hints.sheet().isEmpty() ? SheetReason.NO_RECORDS.with() : SheetReason.NO_SUCH_SHEET.with(names));
		}
		Sheet chosen = null;
		SheetHeader header = null;
		Reason refusal = null;
		var others = new ArrayList<String>();
		for (var sheet : sheets) {
			var found = look(workbook, sheet, hints);
			if (found instanceof Found.Header(var here)) {
				if (chosen == null) {
					chosen = sheet;
					header = here;
				} else {
					others.add(sheet.name());
				}
			} else if (refusal == null) {
				refusal = refusal(found, hints);
			}
		}
		if (chosen == null || header == null) {
			return new Opening.Refused(refusal == null ? SheetReason.NO_RECORDS.with() : refusal);
		}
		return new Opening.Opened(new SheetRecords(file, chosen.name(), header, others, workbook.merged(chosen)));
	}

	private static @Nullable Reason refusal(Found found, Hints hints) {
		return switch (found) {
			case Found.Refused(var refused) -> refused.reason();
			case Found.Beyond() -> SheetReason.HEADER_BEYOND.with(hints.table().header());
			case Found.Nothing nothing -> null;
			case Found.Header header -> null;
		};
	}

	/** Those that people see, where any has rows; hidden ones otherwise. */
	private static List<Sheet> candidates(Workbook workbook, String declared) {
		var all = workbook.sheets().stream().filter(sheet -> sheet.name().length() <= Origin.LONGEST).toList();
		if (!declared.isEmpty()) {
			return all.stream().filter(sheet -> sheet.name().equals(declared)).limit(1).toList();
		}
		var seen = all.stream().filter(Sheet::visible).toList();
		return (seen.isEmpty() ? all : seen).stream().limit(MOST_LOOKED_AT).toList();
	}

	private static Found look(Workbook workbook, Sheet sheet, Hints hints) throws IOException {
		try (var rows = workbook.rows(sheet)) {
			return SheetHeader.in(rows, hints.table().header(), hints.names());
		}
	}
}
