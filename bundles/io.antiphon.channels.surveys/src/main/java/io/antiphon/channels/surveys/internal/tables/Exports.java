package io.antiphon.channels.surveys.internal.tables;

import io.antiphon.channels.spi.Acceptance;
import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Source;
import io.antiphon.tables.TableFile;
import io.antiphon.tables.TableOpening;
import io.antiphon.tables.records.TableOptions;
import java.nio.file.Path;
import java.util.List;

/** Reads the exports of one vendor. */
public final class Exports {

	private final Vendor vendor;

	public Exports(Vendor vendor) {
		this.vendor = vendor;
	}

	/** By the names in its first lines, whatever the file is called. */
	public Acceptance accepts(Source source) {
		var lines = new FirstLines(source.head());
		return vendor.wrote(lines.fields(0), lines.fields(1)) ? Acceptance.YES : Acceptance.NO;
	}

	/** Blocks: reads the whole file once. */
	public Opening open(Source source, Hints hints) {
		return switch (source) {
			case Source.File file -> open(file, hints);
		};
	}

	private Opening open(Source.File file, Hints hints) {
		var lines = new FirstLines(file.head());
		var options = vendor.options(hints.table(), lines.fields(0), lines.fields(1));
		return switch (TableFile.open(file.path(), options, hints.names())) {
			case TableOpening.Refused(var refusal) -> new Opening.Refused(refusal.reason());
			case TableOpening.Opened(var table) -> {
				boolean passed = options.header() > 1 && hints.table().header() == 0;
				var columns = vendor.columns(table, passed ? line(file.path(), options, options.header() - 1) : List.of());
				yield new Opening.Opened(SurveyRecords.of(table, columns));
			}
		};
	}

	/** The fields of a line; none where it is no header. */
	private static List<String> line(Path path, TableOptions options, int line) {
		var there = new TableOptions(options.delimiter(), options.quotes(), options.encoding(), line);
		return TableFile.open(path, there, name -> false) instanceof TableOpening.Opened(var table) && !table.headers().isEmpty()
				? table.headers().getFirst()
				: List.of();
	}
}
