package io.antiphon.channels.internal;

import io.antiphon.base.Texts;
import io.antiphon.channels.internal.support.NewestTally;
import io.antiphon.channels.internal.support.TicketTimes;
import io.antiphon.loop.spi.IndicatorSource;
import io.antiphon.wording.spi.Vocabulary;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the times of tickets to the rest of the loop as indicators, with the words for them and for what receipts tell of tickets. */
@Component(service = {IndicatorSource.class, Vocabulary.class})
public final class TicketsComponent extends TicketTimes implements Vocabulary {

	@Activate
	public TicketsComponent(@Reference EventsComponent events) {
		super(new NewestTally(events.events()));
	}

	@Override
	public Texts texts(Locale locale) {
		return Texts.of(TicketTimes.class, locale);
	}
}
