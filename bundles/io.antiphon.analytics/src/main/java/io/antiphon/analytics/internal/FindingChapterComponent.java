package io.antiphon.analytics.internal;

import io.antiphon.analytics.Analytics;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.privacy.Access;
import io.antiphon.report.spi.Chapter;
import io.antiphon.wording.Section;
import io.antiphon.wording.Vocabularies;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The report's section on findings. */
@Component
public final class FindingChapterComponent implements Chapter {

	private final Analytics analytics;
	private final FeedbackStore feedback;
	private final Vocabularies vocabularies;

	@Activate
	public FindingChapterComponent(
			@Reference Analytics analytics,
			@Reference FeedbackStore feedback,
			@Reference Vocabularies vocabularies) {
		this.analytics = analytics;
		this.feedback = feedback;
		this.vocabularies = vocabularies;
	}

	@Override
	public int order() {
		return 30;
	}

	@Override
	public Section section(Locale locale, Access access) {
		return new FindingChapter(analytics, feedback, vocabularies.wording(locale)).section(access);
	}
}
