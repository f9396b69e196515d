package com.example.council;

import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.View;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** Makes the view known to the window: F1 tells of it. */
@Component
public final class CouncilView implements View {

	@Override
	public String id() {
		return "com.example.council";
	}

	@Override
	public String help(Locale locale) {
		return Texts.of(CouncilView.class, locale).get("help");
	}
}
