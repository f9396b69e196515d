package io.antiphon.channels.surveys.internal;

import io.antiphon.base.Progress;
import io.antiphon.channels.spi.Acceptance;
import io.antiphon.channels.spi.Column;
import io.antiphon.channels.spi.Connector;
import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Records;
import io.antiphon.channels.spi.Rejection;
import io.antiphon.channels.spi.Row;
import io.antiphon.channels.spi.Source;
import io.antiphon.testkit.ConnectorContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The contract for one of our connectors. */
abstract class OurConnectorContract extends ConnectorContract {

	private final Connector connector;

	OurConnectorContract(Connector connector) {
		this.connector = connector;
	}

	@Override
	protected String id() {
		return connector.id();
	}

	@Override
	protected int mutants() {
		return Math.max(2_000, super.mutants());
	}

	@Override
	protected boolean accepts(Path file) throws IOException {
		return connector.accepts(source(file)) != Acceptance.NO;
	}

	@Override
	protected Told read(Path file, int most) throws IOException {
		return switch (connector.open(source(file), Hints.NONE, Progress.NONE)) {
			case Opening.Refused(var reason) -> new Told(List.of(), List.of(), List.of(reason::text), End.REFUSED);
			case Opening.Opened(var records) -> told(records, most);
		};
	}

	private static Told told(Records records, int most) {
		var items = new ArrayList<Item>();
		var pass = records.read(entry -> {
			items.add(switch (entry) {
				case Row row -> new Item(row.origin().place(), row.values(), List.of());
				case Rejection(var origin, var reason) -> new Item(origin.place(), List.of(), List.of(reason::text));
			});
			return items.size() < most;
		});
		var said = new ArrayList<Words>();
		records.notes().forEach(note -> said.add(note::text));
		records.doubt().ifPresent(doubt -> said.add(doubt::text));
		var end = switch (pass) {
			case Pass.Complete() -> End.COMPLETE;
			case Pass.Stopped() -> End.STOPPED;
			case Pass.Refused(var reason) -> {
				said.add(reason::text);
				yield End.REFUSED;
			}
		};
		var columns = records.columns();
		return new Told(columns.stream().map(Column::name).toList(), columns.stream().map(OurConnectorContract::asked).toList(), items,
				said, end);
	}

	private static Asked asked(Column column) {
		var question = column.question();
		return new Asked(column.role(), question.text(), question.scale() != null, question.missing());
	}

	private static Source source(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			return new Source.File(file, String.valueOf(file.getFileName()), in.readNBytes(Source.HEAD));
		}
	}
}
