package io.antiphon.report.internal;

import io.antiphon.feedback.FeedbackStore;
import io.antiphon.privacy.Access;
import io.antiphon.report.spi.Chapter;
import io.antiphon.wording.Section;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the chapter on feedback. */
@Component
public final class FeedbackChapterComponent implements Chapter {

	private final FeedbackChapter chapter;

	@Activate
	public FeedbackChapterComponent(@Reference FeedbackStore store) {
		this.chapter = new FeedbackChapter(store);
	}

	@Override
	public int order() {
		return chapter.order();
	}

	@Override
	public Section section(Locale locale, Access access) {
		return chapter.section(locale, access);
	}
}
