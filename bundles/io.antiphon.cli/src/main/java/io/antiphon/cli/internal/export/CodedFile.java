package io.antiphon.cli.internal.export;

import io.antiphon.cli.internal.command.JsonOutput;
import io.antiphon.wording.Cell;
import io.antiphon.wording.Spreadsheet;
import io.antiphon.wording.Xlsx;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes coded feedback as one kind of file has it, a row after another; closing it ends the file and leaves the stream open. */
interface CodedFile extends Closeable {

	void row(CodedRow row) throws IOException;

	/** How many cells hold a part only, since the kind of file takes no more. */
	default int cut() {
		return 0;
	}

	/** The kinds of file there are, named as they end. */
	enum Kind {
		CSV(Long.MAX_VALUE),
		XLSX(Xlsx.MOST_ROWS - 1L),
		JSONL(Long.MAX_VALUE);

		private final long most;

		Kind(long most) {
			this.most = most;
		}

		/** How many pieces it takes. */
		long most() {
			return most;
		}

		/** ".csv" and so on. */
		String ending() {
			return "." + name().toLowerCase(Locale.ROOT);
		}

		/** Begins a file. */
		CodedFile on(OutputStream out) throws IOException {
			return switch (this) {
				case CSV -> new Separated(new Spreadsheet(out, CodedRow.HEADER));
				case XLSX -> new Workbook(Xlsx.streaming(out, "feedback", CodedRow.HEADER));
				case JSONL -> new Lines(out);
			};
		}
	}

	/** As every other export has them: RFC 4180 with a byte order mark. */
	record Separated(Spreadsheet sheet) implements CodedFile {

		@Override
		public void row(CodedRow row) {
			sheet.row(row.cells().stream().map(Cell::separated).toList());
		}

		@Override
		public void close() throws IOException {
			sheet.flush();
		}
	}

	/** One sheet. */
	record Workbook(Xlsx sheet) implements CodedFile {

		@Override
		public void row(CodedRow row) {
			sheet.row(row.cells());
		}

		@Override
		public int cut() {
			return sheet.cut();
		}

		@Override
		public void close() throws IOException {
			sheet.close();
		}
	}

	/** One JSON object a line. */
	record Lines(OutputStream out) implements CodedFile {

		@Override
		public void row(CodedRow row) throws IOException {
			out.write(JsonOutput.line(row.columns()).getBytes(StandardCharsets.UTF_8));
			out.write('\n');
		}

		@Override
		public void close() throws IOException {
			out.flush();
		}
	}
}
