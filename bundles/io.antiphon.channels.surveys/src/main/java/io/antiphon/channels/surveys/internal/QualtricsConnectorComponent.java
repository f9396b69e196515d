package io.antiphon.channels.surveys.internal;

import io.antiphon.base.Progress;
import io.antiphon.channels.spi.Acceptance;
import io.antiphon.channels.spi.Connector;
import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Source;
import io.antiphon.channels.surveys.internal.tables.Exports;
import io.antiphon.channels.surveys.internal.tables.Qualtrics;
import org.osgi.service.component.annotations.Component;

/** Reads responses that Qualtrics exported as CSV or TSV. */
@Component
public final class QualtricsConnectorComponent implements Connector {

	private final Exports exports = new Exports(new Qualtrics());

	@Override
	public String id() {
		return "channels.qualtrics";
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
