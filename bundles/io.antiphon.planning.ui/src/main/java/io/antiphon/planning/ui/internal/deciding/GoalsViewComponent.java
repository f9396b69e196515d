package io.antiphon.planning.ui.internal.deciding;

import io.antiphon.base.Texts;
import io.antiphon.loop.Step;
import io.antiphon.workbench.ui.View;
import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** What shall be reached: each goal with its indicator over time. */
@Component
public final class GoalsViewComponent implements View {

	@Override
	public String id() {
		return "io.antiphon.planning.ui.goals";
	}

	@Override
	public Set<Step> steps() {
		return Set.of(Step.GOAL);
	}

	@Override
	public Set<String> anchors() {
		return Set.of("goal-");
	}

	@Override
	public String help(Locale locale) {
		return Texts.of(GoalsViewComponent.class, locale).get("goals.help");
	}
}
