package io.antiphon.feedback.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.feedback.ui.internal.model.Pinned;
import io.antiphon.loop.Step;
import io.antiphon.workbench.ui.View;
import io.antiphon.wording.Narrowed;
import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** What is taken in. */
@Component
public final class FeedbackViewComponent implements View {

	@Override
	public String id() {
		return "io.antiphon.feedback.table";
	}

	@Override
	public Set<Step> steps() {
		return Set.of(Step.LISTEN);
	}

	@Override
	public Set<String> anchors() {
		return Set.of(Pinned.PIECE, Pinned.EVIDENCE, Pinned.BROUGHT, Narrowed.ANCHOR);
	}

	@Override
	public String help(Locale locale) {
		return Texts.of(FeedbackViewComponent.class, locale).get("help");
	}
}
