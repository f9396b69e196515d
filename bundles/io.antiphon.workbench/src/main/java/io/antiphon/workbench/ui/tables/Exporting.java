package io.antiphon.workbench.ui.tables;

import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.Notice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;

/** Asks for a file, writes rows into it in the background and tells what came of it. UI thread. */
record Exporting(Control from, String name, Background background, Texts texts) {

	private static final String WORKBOOK = ".xlsx";
	private static final String SEPARATED = ".csv";
	private static final String TABBED = ".tsv";

	/** Writes the rows that the filters leave, with the columns that are shown. */
	<T> void export(TableModel<T> model) {
		var rows = model.order();
		ask(rows.size()).ifPresent(file -> {
			var export = new SheetExport<>(name, model.exported(), rows, texts);
			background.run(texts.get("exporting", name), progress -> export.write(file, progress), this::told);
		});
	}

	/** The dialog asks before a file is written over; where that is not the one it knows of, it is opened again. */
	private Optional<Path> ask(int rows) {
		var dialog = new FileDialog(from.getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setText(texts.get("export.title", rows));
		dialog.setFilterExtensions(new String[] {"*" + WORKBOOK, "*" + SEPARATED});
		dialog.setFilterNames(new String[] {texts.get("export.xlsx"), texts.get("export.csv")});
		dialog.setFileName(name + WORKBOOK);
		dialog.setOverwrite(true);
		for (var said = dialog.open(); said != null; said = dialog.open()) {
			var file = named(said, dialog.getFilterIndex() == 1);
			if (file.equals(said) || !Files.exists(Path.of(file))) {
				return Optional.of(Path.of(file));
			}
			dialog.setFileName(file);
		}
		return Optional.empty();
	}

	/** What is written is as the file is called, and the file as the kind that was chosen. */
	static String named(String said, boolean separated) {
		var lower = said.toLowerCase(Locale.ROOT);
		if (lower.endsWith(SEPARATED) || lower.endsWith(TABBED) || lower.endsWith(WORKBOOK) && !separated) {
			return said;
		}
		var stem = lower.endsWith(WORKBOOK) ? said.substring(0, said.length() - WORKBOOK.length()) : said;
		return stem + (separated ? SEPARATED : WORKBOOK);
	}

	private void told(SheetExport.Outcome outcome) {
		if (!from.isDisposed()) {
			Notice.show(from.getShell(), texts.locale(), name, switch (outcome) {
				case SheetExport.Outcome.Written(var file, var rows, var cut) ->
					texts.get("export.written", rows, file) + (cut == 0 ? "" : "\n\n" + texts.get("export.cut", cut));
				case SheetExport.Outcome.Unwritable(var file, var reason) -> texts.get("export.unwritable", file, reason);
			});
		}
	}
}
