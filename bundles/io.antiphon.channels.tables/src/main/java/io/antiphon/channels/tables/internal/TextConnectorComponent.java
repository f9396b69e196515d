package io.antiphon.channels.tables.internal;

import io.antiphon.base.Progress;
import io.antiphon.channels.spi.Acceptance;
import io.antiphon.channels.spi.Connector;
import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Source;
import io.antiphon.channels.tables.internal.folded.FoldedRecords;
import io.antiphon.tables.LongTable;
import io.antiphon.tables.TableFile;
import io.antiphon.tables.TableOpening;
import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** Reads text in columns (CSV, TSV) and JSON lines; the one that is left for a file that nobody else knows, and says what it is. */
@Component
public final class TextConnectorComponent implements Connector {

	private static final Set<String> ENDS = Set.of(".csv", ".tsv", ".tab", ".jsonl", ".ndjson");

	@Override
	public String id() {
		return "channels.table";
	}

	@Override
	public Acceptance accepts(Source source) {
		return switch (source) {
			case Source.File file -> {
				var name = file.name().toLowerCase(Locale.ROOT);
				yield ENDS.stream().anyMatch(name::endsWith) ? Acceptance.YES : Acceptance.OTHERWISE;
			}
		};
	}

	@Override
	public Opening open(Source source, Hints hints, Progress progress) {
		return switch (source) {
			case Source.File file -> switch (TableFile.open(file.path(), hints.table(), hints.names())) {
				case TableOpening.Refused(var refusal) -> new Opening.Refused(refusal.reason());
				case TableOpening.Opened(var table) -> {
					var records = new TextRecords(table);
					yield LongTable.of(hints.sheet())
							.map(declared -> FoldedRecords.declared(records, declared))
							.orElseGet(() -> new Opening.Opened(FoldedRecords.suggested(records)));
				}
			};
		};
	}
}
