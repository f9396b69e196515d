package io.antiphon.feedback.ui.internal;

import io.antiphon.base.Progress;
import io.antiphon.feedback.Selection;
import io.antiphon.wording.Spreadsheet;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Writes the rows of an answer as CSV, whole or not at all. */
record Export(List<FeedbackColumn> columns, FeedbackTexts texts) {

	private static final int AT_ONCE = 1_000;

	/** What came of it. */
	sealed interface Outcome {

		record Written(Path file, int rows) implements Outcome {}

		record Unwritable(Path file, String reason) implements Outcome {}
	}

	/** Blocks. Where it was cancelled or failed the file is as it was before. */
	Outcome write(Selection rows, Path file, Progress progress) {
		var growing = file.resolveSibling(file.getFileName() + ".part");
		try {
			try {
				fill(rows, growing, progress);
				if (!progress.cancelled()) {
					Files.move(growing, file, StandardCopyOption.REPLACE_EXISTING);
				}
			} finally {
				Files.deleteIfExists(growing);
			}
			return new Outcome.Written(file, rows.size());
		} catch (IOException unwritable) {
			return new Outcome.Unwritable(file, String.valueOf(unwritable.getMessage()));
		}
	}

	private void fill(Selection rows, Path growing, Progress progress) throws IOException {
		progress.begin(texts.get("exporting"), rows.size());
		try (var out = new BufferedOutputStream(Files.newOutputStream(growing))) {
			var sheet = new Spreadsheet(out, columns.stream().map(column -> texts.get(column.key())).toList());
			for (var from = 0; from < rows.size() && !progress.cancelled(); from += AT_ONCE) {
				var to = Math.min(from + AT_ONCE, rows.size());
				for (var feedback : rows.rows(from, to)) {
					sheet.row(columns.stream().map(column -> Spreadsheet.harmless(texts.exported(feedback, column))).toList());
				}
				progress.advance(to - from);
			}
			sheet.flush();
		}
	}
}
