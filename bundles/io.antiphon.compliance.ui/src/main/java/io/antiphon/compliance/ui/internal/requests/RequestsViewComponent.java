package io.antiphon.compliance.ui.internal.requests;

import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.View;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** What people ask for, and from search to done. */
@Component
public final class RequestsViewComponent implements View {

	@Override
	public String id() {
		return "io.antiphon.compliance.ui.requests";
	}

	@Override
	public String help(Locale locale) {
		return Texts.of(RequestsViewComponent.class, locale).get("help");
	}
}
