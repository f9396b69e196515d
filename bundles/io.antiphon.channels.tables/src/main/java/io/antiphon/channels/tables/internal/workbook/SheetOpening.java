package io.antiphon.channels.tables.internal.workbook;

import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Origin;
import io.antiphon.channels.tables.internal.workbook.SheetHeader.Found;
import io.antiphon.channels.tables.internal.workbook.SheetHeader.Likeness;
import io.antiphon.channels.tables.internal.workbook.Workbook.Sheet;
import io.antiphon.tables.documents.DocumentReason;
import io.antiphon.tables.documents.UnfitDocumentException;
import io.antiphon.tables.records.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses the sheet of a workbook that is read: the one that is declared, or the first that people see and that holds a table. */
public final class SheetOpening {

	private static final int MOST_LOOKED_AT = 100;
	private static final int MOST_NAMED = 20;

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
			return new Opening.Refused(
					hints.sheet().isEmpty() ? SheetReason.NO_RECORDS.with(names) : SheetReason.NO_SUCH_SHEET.with(names));
		}
		var looked = new LinkedHashMap<Sheet, Found>();
		for (var sheet : sheets) {
			looked.put(sheet, look(workbook, sheet, hints));
		}
		var chosen = looked.keySet().stream()
				.filter(sheet -> looked.get(sheet) instanceof Found.Header)
				.min(Comparator.comparing(sheet -> likeness(looked.get(sheet)))); // the first of equals
		if (chosen.isPresent() && looked.get(chosen.get()) instanceof Found.Header(var header, var likeness)) {
			var others = others(looked, chosen.get());
			return new Opening.Opened(new SheetRecords(file, chosen.get().name(), header, others, workbook.merged(chosen.get())));
		}
		return new Opening.Refused(refusal(looked, hints));
	}

	private static Likeness likeness(@Nullable Found found) {
		return found instanceof Found.Header header ? header.likeness() : Likeness.NOTES;
	}

	/** What other sheets there are that hold rows. */
	private static List<String> others(Map<Sheet, Found> looked, Sheet chosen) {
		return looked.entrySet().stream()
				.filter(each -> each.getKey() != chosen && !(each.getValue() instanceof Found.Nothing(var rows) && !rows))
				.map(each -> each.getKey().name())
				.toList();
	}

	private static Reason refusal(Map<Sheet, Found> looked, Hints hints) {
		for (var each : looked.entrySet()) {
			switch (each.getValue()) {
				case Found.Refused(var refused) -> {
					return SheetReason.OF_SHEET.with(each.getKey().name(), refused.reason(),
							SheetReason.others(others(looked, each.getKey())));
				}
				case Found.Beyond() -> {
					return SheetReason.HEADER_BEYOND.with(hints.table().header(), each.getKey().name(),
							SheetReason.others(others(looked, each.getKey())));
				}
				case Found.Nothing nothing -> {}
				case Found.Header header -> {}
			}
		}
		return SheetReason.NO_RECORDS.with(looked.keySet().stream().map(Sheet::name).limit(MOST_NAMED).toList());
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
