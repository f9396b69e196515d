package io.antiphon.channels.tables.internal;

import io.antiphon.base.Progress;
import io.antiphon.channels.spi.Acceptance;
import io.antiphon.channels.spi.Connector;
import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Source;
import io.antiphon.channels.tables.internal.json.ArrayRecords;
import org.osgi.service.component.annotations.Component;

/** Reads JSON documents that are one array of objects, or a page around one. */
@Component
public final class ArrayConnectorComponent implements Connector {

	@Override
	public String id() {
		return "channels.array";
	}

	@Override
	public Acceptance accepts(Source source) {
		return ArrayRecords.acceptance(source.head());
	}

	@Override
	public Opening open(Source source, Hints hints, Progress progress) {
		return switch (source) {
			case Source.File file -> ArrayRecords.open(file.path());
		};
	}
}
