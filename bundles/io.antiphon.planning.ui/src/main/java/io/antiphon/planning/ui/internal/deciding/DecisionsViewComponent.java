package io.antiphon.planning.ui.internal.deciding;

import io.antiphon.base.Texts;
import io.antiphon.loop.Step;
import io.antiphon.workbench.ui.View;
import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** What was decided between which options. */
@Component
public final class DecisionsViewComponent implements View {

	@Override
	public String id() {
		return "io.antiphon.planning.ui.decisions";
	}

	@Override
	public Set<Step> steps() {
		return Set.of(Step.DECIDE);
	}

	@Override
	public Set<String> anchors() {
		return Set.of("decision-");
	}

	@Override
	public String help(Locale locale) {
		return Texts.of(DecisionsViewComponent.class, locale).get("decisions.help");
	}
}
