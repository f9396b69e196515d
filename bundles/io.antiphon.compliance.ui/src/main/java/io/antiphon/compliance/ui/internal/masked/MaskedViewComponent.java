package io.antiphon.compliance.ui.internal.masked;

import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.View;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** What was masked, by kind and file. */
@Component
public final class MaskedViewComponent implements View {

	@Override
	public String id() {
		return "io.antiphon.compliance.ui.masked";
	}

	@Override
	public String help(Locale locale) {
		return Texts.of(MaskedViewComponent.class, locale).get("help");
	}
}
