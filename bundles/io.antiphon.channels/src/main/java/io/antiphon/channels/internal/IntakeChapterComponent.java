package io.antiphon.channels.internal;

import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Receipt;
import io.antiphon.privacy.Access;
import io.antiphon.report.spi.Chapter;
import io.antiphon.wording.Section;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The report's section on receipts. */
@Component
public final class IntakeChapterComponent implements Chapter {

	private final FeedbackStore feedback;
	private final MeasurementsComponent measurements;

	@Activate
	public IntakeChapterComponent(
			@Reference FeedbackStore feedback, @Reference MeasurementsComponent measurements) {
		this.feedback = feedback;
		this.measurements = measurements;
	}

	@Override
	public int order() {
		return 10;
	}

	@Override
	public Section section(Locale locale, Access access) {
		var receipts = Stream.concat(
						feedback.receipts().stream(), measurements.measurements().receipts().stream())
				.sorted(Comparator.comparing(Receipt::at))
				.toList();
		return new Receipts(receipts, locale).section();
	}
}
