package io.antiphon.channels.ui.internal.sample;

import io.antiphon.base.Texts;
import io.antiphon.loop.Step;
import io.antiphon.workbench.ui.Offer;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** Offers the sample where nothing was taken in yet. */
@Component
public final class SampleOfferComponent implements Offer {

	@Override
	public Step step() {
		return Step.LISTEN;
	}

	@Override
	public String command() {
		return "io.antiphon.channels.sample";
	}

	@Override
	public int rank() {
		return 20;
	}

	@Override
	public String label(Locale locale) {
		return Texts.of(SampleOfferComponent.class, locale).get("offer.sample");
	}
}
