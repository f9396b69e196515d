package io.antiphon.planning.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.View;
import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** One improvement on one page. */
@Component
public final class ImprovementViewComponent implements View {

	@Override
	public String id() {
		return "io.antiphon.planning.ui.improvement";
	}

	@Override
	public Set<String> anchors() {
		return Set.of("improvement-");
	}

	@Override
	public String help(Locale locale) {
		return Texts.of(ImprovementViewComponent.class, locale).get("page.help");
	}
}
