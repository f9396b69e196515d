package io.antiphon.channels.internal;

import io.antiphon.channels.Intake;
import io.antiphon.privacy.Access;
import io.antiphon.report.spi.Chapter;
import io.antiphon.wording.Section;
import io.antiphon.wording.Vocabularies;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The report's section on receipts. */
@Component
public final class IntakeChapterComponent implements Chapter {

	private final Intake intake;
	private final Vocabularies words;

	@Activate
	public IntakeChapterComponent(@Reference Intake intake, @Reference Vocabularies words) {
		this.intake = intake;
		this.words = words;
	}

	@Override
	public int order() {
		return 10;
	}

	@Override
	public Section section(Locale locale, Access access) {
		return new Receipts(intake.receipts(), words, locale).section();
	}
}
