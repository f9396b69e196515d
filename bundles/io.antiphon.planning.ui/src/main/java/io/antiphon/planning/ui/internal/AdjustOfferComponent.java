package io.antiphon.planning.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.loop.Step;
import io.antiphon.loop.spi.Station.Standing;
import io.antiphon.workbench.ui.Offer;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** Choosing after a verdict, offered on the Overview while one waits for it. */
@Component
public final class AdjustOfferComponent implements Offer {

	@Override
	public Step step() {
		return Step.ADJUST;
	}

	@Override
	public String command() {
		return "io.antiphon.planning.ui.adjust";
	}

	/** What waits there are verdicts. */
	@Override
	public boolean helps(Standing standing) {
		return standing == Standing.NEEDS_YOU;
	}

	@Override
	public int rank() {
		return 10;
	}

	@Override
	public String label(Locale locale) {
		return Texts.of(AdjustOfferComponent.class, locale).get("adjust.offer");
	}
}
