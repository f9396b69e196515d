package io.antiphon.planning.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.loop.Step;
import io.antiphon.workbench.ui.View;
import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** What is decided, planned, watched and adjusted. */
@Component
public final class ImprovementsViewComponent implements View {

	@Override
	public String id() {
		return "io.antiphon.planning.ui.improvements";
	}

	@Override
	public Set<Step> steps() {
		return Set.of(Step.PLAN, Step.WATCH, Step.ADJUST);
	}

	@Override
	public String help(Locale locale) {
		return Texts.of(ImprovementsViewComponent.class, locale).get("help");
	}
}
