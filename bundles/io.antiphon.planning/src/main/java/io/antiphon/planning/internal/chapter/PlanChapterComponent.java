package io.antiphon.planning.internal.chapter;

import io.antiphon.loop.Chain;
import io.antiphon.planning.Scorings;
import io.antiphon.planning.internal.plans.PlanningComponent;
import io.antiphon.privacy.Access;
import io.antiphon.report.spi.Chapter;
import io.antiphon.wording.Section;
import io.antiphon.wording.Vocabularies;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The report's section on goals, decisions, improvements and their indicators. */
@Component
public final class PlanChapterComponent implements Chapter {

	private final PlanningComponent plans;
	private final Chain chain;
	private final Scorings scorings;
	private final Vocabularies vocabularies;

	@Activate
	public PlanChapterComponent(
			@Reference PlanningComponent plans,
			@Reference Chain chain,
			@Reference Scorings scorings,
			@Reference Vocabularies vocabularies) {
		this.plans = plans;
		this.chain = chain;
		this.scorings = scorings;
		this.vocabularies = vocabularies;
	}

	@Override
	public int order() {
		return 50;
	}

	@Override
	public Section section(Locale locale, Access access) {
		return new PlanChapter(plans, chain, scorings, vocabularies.wording(locale)).section();
	}
}
