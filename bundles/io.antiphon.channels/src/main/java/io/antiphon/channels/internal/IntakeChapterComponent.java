package io.antiphon.channels.internal;

import io.antiphon.feedback.FeedbackStore;
import io.antiphon.privacy.Access;
import io.antiphon.report.Section;
import io.antiphon.report.spi.Chapter;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The report's section on receipts. */
@Component
public final class IntakeChapterComponent implements Chapter {

	private final FeedbackStore feedback;

	@Activate
	public IntakeChapterComponent(@Reference FeedbackStore feedback) {
		this.feedback = feedback;
	}

	@Override
	public int order() {
		return 10;
	}

	@Override
	public Section section(Locale locale, Access access) {
		return new Receipts(feedback.receipts(), locale).section();
	}
}
