package io.antiphon.analytics.internal;

import io.antiphon.analytics.Analytics;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.privacy.Access;
import io.antiphon.report.spi.Chapter;
import io.antiphon.wording.Section;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The report's section on findings. */
@Component
public final class FindingChapterComponent implements Chapter {

	private final Analytics analytics;
	private final FeedbackStore feedback;

	@Activate
	public FindingChapterComponent(@Reference Analytics analytics, @Reference FeedbackStore feedback) {
		this.analytics = analytics;
		this.feedback = feedback;
	}

	@Override
	public int order() {
		return 30;
	}

	@Override
	public Section section(Locale locale, Access access) {
		return new FindingChapter(analytics, feedback, locale).section(access);
	}
}
