package io.antiphon.analytics.ui.internal;

import io.antiphon.analytics.Lessons;
import io.antiphon.base.Texts;
import io.antiphon.feedback.ui.spi.Marking;
import io.antiphon.privacy.Access;
import io.antiphon.text.reading.Sentiment;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets people say in the feedback table how pieces sound. */
@Component
public final class SentimentMarkingComponent implements Marking {

	private final Lessons lessons;

	@Activate
	public SentimentMarkingComponent(@Reference Lessons lessons) {
		this.lessons = lessons;
	}

	@Override
	public String id() {
		return "analytics.sentiment";
	}

	@Override
	public String label(Locale locale) {
		return Texts.of(SentimentMarkingComponent.class, locale).get("facet.sentiment");
	}

	@Override
	public List<Mark> marks(Locale locale) {
		var texts = Texts.of(SentimentMarkingComponent.class, locale);
		return List.of(
				new Mark(Sentiment.NEGATIVE.name(), texts.get("sentiment.NEGATIVE"), '1'),
				new Mark(Sentiment.NEUTRAL.name(), texts.get("sentiment.NEUTRAL"), '2'),
				new Mark(Sentiment.POSITIVE.name(), texts.get("sentiment.POSITIVE"), '3'),
				new Mark("", texts.get("sentiment.none"), '0'));
	}

	@Override
	public Map<Long, String> say(Set<Long> pieces, String value, Access access) {
		var before = new HashMap<Long, String>();
		lessons.say(pieces, value.isEmpty() ? null : Sentiment.valueOf(value), access)
				.forEach((piece, said) -> before.put(piece, said.map(Sentiment::name).orElse("")));
		return before;
	}
}
