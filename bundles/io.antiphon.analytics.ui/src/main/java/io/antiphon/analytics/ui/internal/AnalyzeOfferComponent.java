package io.antiphon.analytics.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.loop.Step;
import io.antiphon.workbench.ui.Offer;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** The view's own step, offered on the Overview too. */
@Component
public final class AnalyzeOfferComponent implements Offer {

	@Override
	public Step step() {
		return Step.UNDERSTAND;
	}

	@Override
	public String command() {
		return "io.antiphon.analytics.ui.analyze";
	}

	@Override
	public int rank() {
		return 10;
	}

	@Override
	public String label(Locale locale) {
		return Texts.of(AnalyzeOfferComponent.class, locale).get("step");
	}
}
