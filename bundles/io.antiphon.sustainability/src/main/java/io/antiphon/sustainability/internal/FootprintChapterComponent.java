package io.antiphon.sustainability.internal;

import io.antiphon.privacy.Access;
import io.antiphon.report.spi.Chapter;
import io.antiphon.sustainability.Footprints;
import io.antiphon.sustainability.internal.telling.FootprintChapter;
import io.antiphon.wording.Section;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The report's section on footprints, after that on verdicts. */
@Component
public final class FootprintChapterComponent implements Chapter {

	private static final int ORDER = 65;

	private final Footprints footprints;

	@Activate
	public FootprintChapterComponent(@Reference Footprints footprints) {
		this.footprints = footprints;
	}

	@Override
	public int order() {
		return ORDER;
	}

	@Override
	public Section section(Locale locale, Access access) {
		return new FootprintChapter(footprints, locale).section();
	}
}
