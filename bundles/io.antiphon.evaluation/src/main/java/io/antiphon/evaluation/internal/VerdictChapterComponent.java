package io.antiphon.evaluation.internal;

import io.antiphon.loop.Chain;
import io.antiphon.loop.Verdicts;
import io.antiphon.privacy.Access;
import io.antiphon.report.spi.Chapter;
import io.antiphon.wording.Section;
import io.antiphon.wording.Vocabularies;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The report's section on verdicts. */
@Component
public final class VerdictChapterComponent implements Chapter {

	private final Verdicts verdicts;
	private final Chain chain;
	private final Vocabularies vocabularies;

	@Activate
	public VerdictChapterComponent(
			@Reference Verdicts verdicts,
			@Reference Chain chain,
			@Reference Vocabularies vocabularies) {
		this.verdicts = verdicts;
		this.chain = chain;
		this.vocabularies = vocabularies;
	}

	@Override
	public int order() {
		return 60;
	}

	@Override
	public Section section(Locale locale, Access access) {
		return new VerdictChapter(verdicts.verdicts(), chain, vocabularies.wording(locale)).section();
	}
}
