package io.antiphon.analytics.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.View;
import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** Two parts of the feedback side by side. */
@Component
public final class ComparisonViewComponent implements View {

	static final String ANCHOR = "comparison-";

	@Override
	public String id() {
		return "io.antiphon.analytics.ui.comparison";
	}

	@Override
	public Set<String> anchors() {
		return Set.of(ANCHOR);
	}

	@Override
	public String help(Locale locale) {
		return Texts.of(ComparisonViewComponent.class, locale).get("compare.help");
	}
}
