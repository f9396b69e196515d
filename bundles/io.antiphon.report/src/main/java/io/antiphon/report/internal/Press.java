package io.antiphon.report.internal;

import io.antiphon.base.FreshFile;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Findings;
import io.antiphon.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes an edition to files. */
final class Press {

	private static final String PAGE = "report.html";
	private static final String TABLE = "findings.csv";
	private static final String LOOP = "loop.json";

	private final Chain chain;

	Press(Chain chain) {
		this.chain = chain;
	}

	/** All three files; none of them is replaced before all are written out. */
	void write(Edition edition, Path folder, Report.Request request) {
		try (var page = new FreshFile(folder.resolve(PAGE));
				var table = new FreshFile(folder.resolve(TABLE));
				var loop = new FreshFile(folder.resolve(LOOP))) {
			page(edition, request, page.out());
			table(table.out());
			LoopJson.write(edition, request.seconds(), loop.out());
			for (var file : List.of(page, table, loop)) {
				file.commit();
			}
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	/** One file, as its ending says. */
	void writeFile(Edition edition, Path file, Report.Request request) {
		var ending = ending(file);
		try (var fresh = new FreshFile(file)) {
			switch (ending) {
				case ".html" -> page(edition, request, fresh.out());
				case ".csv" -> table(fresh.out());
				case ".json" -> LoopJson.write(edition, request.seconds(), fresh.out());
				default -> throw new IllegalArgumentException("a report is .html, .csv or .json, not " + ending);
			}
			fresh.commit();
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private static String ending(Path file) {
		var name = String.valueOf(file.getFileName());
		return name.substring(Math.max(name.lastIndexOf('.'), 0)).toLowerCase(Locale.ROOT);
	}

	private static void page(Edition edition, Report.Request request, OutputStream out) throws IOException {
		out.write(Page.of(edition, request.locale()).getBytes(StandardCharsets.UTF_8));
	}

	private void table(OutputStream out) throws IOException {
		FindingsTable.write(chain.findings().map(Findings::findings).orElse(List.of()), out);
	}
}
