package io.antiphon.channels.ui.internal.sources;

import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.View;
import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** What is taken in again and again. */
@Component
public final class SourcesViewComponent implements View {

	@Override
	public String id() {
		return "io.antiphon.channels.ui.sources";
	}

	@Override
	public Set<String> anchors() {
		return Set.of();
	}

	@Override
	public String help(Locale locale) {
		return Texts.of(SourcesViewComponent.class, locale).get("help");
	}
}
