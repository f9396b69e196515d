package io.antiphon.analytics.ui.internal;

import io.antiphon.analytics.Analytics;
import io.antiphon.base.Texts;
import io.antiphon.feedback.ui.spi.Facet;
import io.antiphon.privacy.Access;
import io.antiphon.text.reading.Sentiment;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Narrows the feedback table to what sounds so. */
@Component
public final class SentimentFacetComponent implements Facet {

	static final String ID = "analytics.sentiment";

	private final Analytics analytics;

	@Activate
	public SentimentFacetComponent(@Reference Analytics analytics) {
		this.analytics = analytics;
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label(Locale locale) {
		return Texts.of(SentimentFacetComponent.class, locale).get("facet.sentiment");
	}

	/** None before the first review. */
	@Override
	public List<Option> options(Locale locale) {
		var texts = Texts.of(SentimentFacetComponent.class, locale);
		return analytics.latest().stream()
				.flatMap(review -> Stream.of(Sentiment.values()))
				.map(sentiment -> new Option(sentiment.name(), texts.get("sentiment." + sentiment.name())))
				.toList();
	}

	@Override
	public Set<Long> ids(String value, Access access) {
		return analytics.labelled(Sentiment.valueOf(value), null);
	}
}
