package io.antiphon.analytics.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.loop.Step;
import io.antiphon.workbench.ui.View;
import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** What is understood. */
@Component
public final class FindingsViewComponent implements View {

	@Override
	public String id() {
		return "io.antiphon.analytics.ui.findings";
	}

	@Override
	public Set<Step> steps() {
		return Set.of(Step.UNDERSTAND);
	}

	@Override
	public Set<String> anchors() {
		return Set.of("finding-");
	}

	@Override
	public String help(Locale locale) {
		return Texts.of(FindingsViewComponent.class, locale).get("help");
	}
}
