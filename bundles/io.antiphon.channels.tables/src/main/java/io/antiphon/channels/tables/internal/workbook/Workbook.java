package io.antiphon.channels.tables.internal.workbook;

import io.antiphon.tables.documents.Archive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An open workbook, in whatever format it is. For one thread. */
interface Workbook extends AutoCloseable {

	/** A sheet, where it lies, and whether people see it. */
	record Sheet(String name, String part, boolean visible) {}

	/** Opens a file by what is in it; to be closed. */
	static Workbook open(Path path) throws IOException {
		var archive = new Archive(path);
		try {
			return OdsWorkbook.is(archive) ? OdsWorkbook.in(archive) : XlsxWorkbook.in(archive);
		} catch (IOException | RuntimeException unfit) {
			archive.close();
			throw unfit;
		}
	}

	List<Sheet> sheets();

	/** The rows of a sheet from its first; to be closed. */
	SheetRows rows(Sheet sheet) throws IOException;

	/** How many ranges of its cells are merged. */
	long merged(Sheet sheet) throws IOException;

	@Override
	void close() throws IOException;
}
