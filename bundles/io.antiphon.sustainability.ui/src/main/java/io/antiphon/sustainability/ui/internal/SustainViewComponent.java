package io.antiphon.sustainability.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.View;
import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** What services cost the world. */
@Component
public final class SustainViewComponent implements View {

	@Override
	public String id() {
		return "io.antiphon.sustainability.ui.sustain";
	}

	@Override
	public Set<String> anchors() {
		return Set.of("footprint-");
	}

	@Override
	public String help(Locale locale) {
		return Texts.of(SustainViewComponent.class, locale).get("help");
	}
}
