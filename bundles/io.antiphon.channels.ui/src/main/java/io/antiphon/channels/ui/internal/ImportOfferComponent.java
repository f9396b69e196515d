package io.antiphon.channels.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.loop.Step;
import io.antiphon.workbench.ui.Offer;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** Offers the import where nothing was taken in yet. */
@Component
public final class ImportOfferComponent implements Offer {

	@Override
	public Step step() {
		return Step.LISTEN;
	}

	@Override
	public String command() {
		return "io.antiphon.channels.import";
	}

	@Override
	public int rank() {
		return 10;
	}

	@Override
	public String label(Locale locale) {
		return Texts.of(ImportOfferComponent.class, locale).get("offer.import");
	}
}
