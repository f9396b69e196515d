package io.antiphon.feedback.ui.internal.model;

import io.antiphon.base.FreshFile;
import io.antiphon.base.Progress;
import io.antiphon.feedback.Selection;
import io.antiphon.wording.Spreadsheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** Writes the rows of an answer as CSV, whole or not at all, and for its owner alone. */
public record Export(List<FeedbackColumn> columns, FeedbackTexts texts) {

	private static final int AT_ONCE = 1_000;

	public Export {
		columns = List.copyOf(columns);
	}

	/** What came of it. */
	public sealed interface Outcome {

		record Written(Path file, int rows) implements Outcome {}

		record Unwritable(Path file, String reason) implements Outcome {}
	}

	/** Blocks. Where it was cancelled or failed the file is as it was before. */
	Outcome write(Selection rows, Path file, Progress progress) {
		try {
			try (var fresh = new FreshFile(file)) {
				fill(rows, fresh.out(), progress);
				if (!progress.cancelled()) {
					fresh.commit();
				}
			}
			return new Outcome.Written(file, rows.size());
		} catch (IOException unwritable) {
			return new Outcome.Unwritable(file, String.valueOf(unwritable.getMessage()));
		}
	}

	private void fill(Selection rows, OutputStream out, Progress progress) throws IOException {
		progress.begin(texts.get("exporting"), rows.size());
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
