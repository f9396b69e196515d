package io.antiphon.planning.ui.internal.actions;

import io.antiphon.base.Texts;
import io.antiphon.wording.Anchors;
import io.antiphon.workbench.ui.View;
import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** What has to be done, by whom and until when. */
@Component
public final class ActionsViewComponent implements View {

	@Override
	public String id() {
		return "io.antiphon.planning.ui.actions";
	}

	@Override
	public Set<String> anchors() {
		return Set.of(Anchors.action("", "").replace("/", ""));
	}

	@Override
	public String help(Locale locale) {
		return Texts.of(ActionsViewComponent.class, locale).get("help");
	}
}
