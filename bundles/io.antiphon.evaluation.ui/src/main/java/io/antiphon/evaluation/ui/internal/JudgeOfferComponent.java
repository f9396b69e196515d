package io.antiphon.evaluation.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.loop.Step;
import io.antiphon.workbench.ui.Offer;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** The view's own step, offered on the Overview too. */
@Component
public final class JudgeOfferComponent implements Offer {

	@Override
	public Step step() {
		return Step.JUDGE;
	}

	@Override
	public String command() {
		return "io.antiphon.evaluation.ui.judge";
	}

	@Override
	public int rank() {
		return 10;
	}

	@Override
	public String label(Locale locale) {
		return Texts.of(JudgeOfferComponent.class, locale).get("step");
	}
}
