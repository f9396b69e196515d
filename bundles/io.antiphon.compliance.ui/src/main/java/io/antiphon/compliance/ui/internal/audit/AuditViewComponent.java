package io.antiphon.compliance.ui.internal.audit;

import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.View;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** Who looked at what, and why. */
@Component
public final class AuditViewComponent implements View {

	@Override
	public String id() {
		return "io.antiphon.compliance.ui.audit";
	}

	@Override
	public String help(Locale locale) {
		return Texts.of(AuditViewComponent.class, locale).get("help");
	}
}
