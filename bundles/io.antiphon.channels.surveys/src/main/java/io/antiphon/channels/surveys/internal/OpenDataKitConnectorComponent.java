package io.antiphon.channels.surveys.internal;

import io.antiphon.base.Progress;
import io.antiphon.channels.spi.Acceptance;
import io.antiphon.channels.spi.Connector;
import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Source;
import io.antiphon.channels.surveys.internal.tables.Exports;
import io.antiphon.channels.surveys.internal.tables.OpenDataKit;
import org.osgi.service.component.annotations.Component;

/** Reads submissions that KoboToolbox or ODK exported as CSV. */
@Component
public final class OpenDataKitConnectorComponent implements Connector {

	private final Exports exports = new Exports(new OpenDataKit());

	@Override
	public String id() {
		return "channels.odk";
	}

	@Override
	public Acceptance accepts(Source source) {
		return exports.accepts(source);
	}

	@Override
	public Opening open(Source source, Hints hints, Progress progress) {
		return exports.open(source, hints);
	}
}
