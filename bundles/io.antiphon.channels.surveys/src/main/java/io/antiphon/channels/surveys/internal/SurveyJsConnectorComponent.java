package io.antiphon.channels.surveys.internal;

import io.antiphon.base.Progress;
import io.antiphon.channels.spi.Acceptance;
import io.antiphon.channels.spi.Connector;
import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Source;
import io.antiphon.channels.surveys.internal.surveyjs.Results;
import io.antiphon.channels.surveys.internal.tables.SurveyReason;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;

/** Reads results of SurveyJS in one file with their form: {@code {"survey": {…}, "results": [{…}]}}. */
@Component
public final class SurveyJsConnectorComponent implements Connector {

	/** After a byte order mark, as its bytes look one by one. */
	private static final Pattern BOTH =
			Pattern.compile("(?:\u00EF\u00BB\u00BF)?\\s*\\{\\s*\"(?:survey\"\\s*:\\s*\\{|results\"\\s*:\\s*\\[).*", Pattern.DOTALL);

	/** A form alone: pages of elements, or elements of types. */
	private static final Pattern FORM = Pattern.compile(
			"(?:\u00EF\u00BB\u00BF)?\\s*\\{(?s:.*)\"(?:pages\"\\s*:\\s*\\[\\s*\\{[^\\[\\]]{0,500}\"elements\"|elements\"\\s*:\\s*\\[\\s*\\{[^\\[\\]{}]{0,500}\"type\")(?s:.*)");

	@Override
	public String id() {
		return "channels.surveyjs";
	}

	@Override
	public Acceptance accepts(Source source) {
		var head = head(source);
		return BOTH.matcher(head).matches() || FORM.matcher(head).matches() ? Acceptance.YES : Acceptance.NO;
	}

	@Override
	public Opening open(Source source, Hints hints, Progress progress) {
		return switch (source) {
			case Source.File file when BOTH.matcher(head(file)).matches() -> Results.open(file.path());
			case Source.File file -> new Opening.Refused(SurveyReason.FORM_ALONE.with());
		};
	}

	private static String head(Source source) {
		return new String(source.head(), StandardCharsets.ISO_8859_1);
	}
}
