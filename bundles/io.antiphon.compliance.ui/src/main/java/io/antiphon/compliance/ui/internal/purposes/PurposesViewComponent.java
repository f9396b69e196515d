package io.antiphon.compliance.ui.internal.purposes;

import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.View;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** What feedback may be used for, and what is over its time. */
@Component
public final class PurposesViewComponent implements View {

	@Override
	public String id() {
		return "io.antiphon.compliance.ui.purposes";
	}

	@Override
	public String help(Locale locale) {
		return Texts.of(PurposesViewComponent.class, locale).get("help");
	}
}
