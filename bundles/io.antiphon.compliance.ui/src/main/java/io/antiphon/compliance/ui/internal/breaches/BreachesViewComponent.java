package io.antiphon.compliance.ui.internal.breaches;

import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.View;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** Breaches of personal data with their clock. */
@Component
public final class BreachesViewComponent implements View {

	@Override
	public String id() {
		return "io.antiphon.compliance.ui.breaches";
	}

	@Override
	public String help(Locale locale) {
		return Texts.of(BreachesViewComponent.class, locale).get("help");
	}
}
