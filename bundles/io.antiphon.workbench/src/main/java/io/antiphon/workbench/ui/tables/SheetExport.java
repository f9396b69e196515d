package io.antiphon.workbench.ui.tables;

import io.antiphon.base.FreshFile;
import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.wording.Cell;
import io.antiphon.wording.Spreadsheet;
import io.antiphon.wording.Xlsx;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes rows as a workbook, or as separated values where the file is so called, whole or not at all and for its owner alone. */
record SheetExport<T>(String name, List<WorkColumn<T>> columns, List<T> rows, Texts texts) {

	private static final int AT_ONCE = 500;

	/** What came of it. */
	sealed interface Outcome {

		/** {@code cut} cells held more than a workbook's can. */
		record Written(Path file, int rows, int cut) implements Outcome {}

		record Unwritable(Path file, String reason) implements Outcome {}
	}

	SheetExport {
		rows = List.copyOf(rows);
		var all = rows;
		columns = columns.stream().flatMap(column -> column.parts(all).stream()).toList();
	}

	/** Blocks. Where it was cancelled or failed the file is as it was before. */
	Outcome write(Path file, Progress progress) {
		try (var fresh = new FreshFile(file)) {
			progress.begin(texts.get("exporting", name), rows.size());
			var called = file.toString().toLowerCase(Locale.ROOT);
			var cut = called.endsWith(".csv")
					? separated(fresh.out(), ',', progress)
					: called.endsWith(".tsv") ? separated(fresh.out(), '\t', progress) : workbook(fresh.out(), progress);
			if (!progress.cancelled()) {
				fresh.commit();
			}
			return new Outcome.Written(file, rows.size(), cut);
		} catch (IOException unwritable) {
			return new Outcome.Unwritable(file, String.valueOf(unwritable.getMessage()));
		}
	}

	private int separated(OutputStream out, char separator, Progress progress) throws IOException {
		var sheet = new Spreadsheet(out, separator, columns.stream().map(column -> Spreadsheet.harmless(column.header())).toList());
		for (var at = 0; at < rows.size() && !stopped(progress, at); at++) {
			sheet.row(cells(rows.get(at)).stream().map(Cell::separated).toList());
		}
		sheet.flush();
		return 0;
	}

	private int workbook(OutputStream out, Progress progress) throws IOException {
		try (var sheet = new Xlsx(out, name, columns.stream().map(WorkColumn::header).toList())) {
			for (var at = 0; at < rows.size() && !stopped(progress, at); at++) {
				sheet.row(cells(rows.get(at)));
			}
			return sheet.cut();
		}
	}

	private static boolean stopped(Progress progress, int at) {
		if (at > 0 && at % AT_ONCE == 0) {
			progress.advance(AT_ONCE);
		}
		return progress.cancelled();
	}

	private List<Cell> cells(T row) {
		return columns.stream().map(column -> column.value().apply(row)).toList();
	}
}
