package io.antiphon.evaluation.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.loop.Step;
import io.antiphon.workbench.ui.View;
import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** What is judged. */
@Component
public final class VerdictsViewComponent implements View {

	@Override
	public String id() {
		return "io.antiphon.evaluation.ui.verdicts";
	}

	@Override
	public Set<Step> steps() {
		return Set.of(Step.JUDGE);
	}

	@Override
	public Set<String> anchors() {
		return Set.of("verdict-");
	}

	@Override
	public String help(Locale locale) {
		return Texts.of(VerdictsViewComponent.class, locale).get("help");
	}
}
