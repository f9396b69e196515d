package io.antiphon.channels.surveys.internal;

import io.antiphon.base.Progress;
import io.antiphon.channels.spi.Acceptance;
import io.antiphon.channels.spi.Connector;
import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Source;
import io.antiphon.channels.surveys.internal.tables.Exports;
import io.antiphon.channels.surveys.internal.tables.LimeSurvey;
import io.antiphon.channels.surveys.internal.tables.SurveyReason;
import java.nio.charset.StandardCharsets;
import org.osgi.service.component.annotations.Component;

/** Reads responses that LimeSurvey exported as CSV, or for another LimeSurvey. */
@Component
public final class LimeSurveyConnectorComponent implements Connector {

	/** A survey, a group or a question without responses, in XML. */
	private static final String FORM = "<LimeSurveyDocType>";

	private final Exports exports = new Exports(new LimeSurvey());

	@Override
	public String id() {
		return "channels.limesurvey";
	}

	@Override
	public Acceptance accepts(Source source) {
		return form(source) ? Acceptance.YES : exports.accepts(source);
	}

	@Override
	public Opening open(Source source, Hints hints, Progress progress) {
		return form(source) ? new Opening.Refused(SurveyReason.FORM_ALONE.with()) : exports.open(source, hints);
	}

	private static boolean form(Source source) {
		return new String(source.head(), StandardCharsets.ISO_8859_1).contains(FORM);
	}
}
