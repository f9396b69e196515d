package io.antiphon.channels.internal.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.feedback.Context;
import io.antiphon.feedback.Occurrence.Precision;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.events.Event;
import io.antiphon.loop.events.EventTime;
import io.antiphon.loop.spi.IndicatorSource;
import io.antiphon.testkit.IndicatorSourceContract;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Tickets of two touchpoints, on several days. */
class TicketTimesContractTest extends IndicatorSourceContract {

	private static final LocalDateTime NINE = LocalDateTime.of(2026, 3, 2, 9, 0);

	@Override
	protected IndicatorSource source() {
		var tally = new TicketTally();
		for (int day = 0; day < 20; day++) {
			var place = new Context("shop", day % 2 == 0 ? "desk" : "phone", "");
			var told = Map.of("response", "PT" + (10 + day) + "M", "once", Boolean.toString(day % 3 == 0), "resolution-stated", "PT5H");
			var times = new Event.Times(time(NINE.plusDays(day)), time(NINE.plusDays(day).plusHours(30 + day)));
			tally.add(new Event(day + 1, new Event.Case("tickets", "k" + day, ""), "ticket", "", times, Event.Who.NOBODY, place, told));
		}
		return new TicketTimes(() -> tally);
	}

	private static EventTime time(LocalDateTime at) {
		return new EventTime(at, null, Precision.MINUTE);
	}

	@Test
	void aTouchpointIsTheSameIndicatorWithinAPartOfTheService() {
		var desk = source().measure("tickets/shop/first-response", new Scope("shop", "desk", "", null), List.of());

		assertEquals(10, desk.getFirst().n());
		assertEquals(19, desk.getFirst().value(), 1e-9);
	}

	@Test
	void sumsOfDaysAreThoseOfAllValues() {
		var values = new double[] {1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16};
		var sum = DoubleStream.of(values).mapToObj(TicketTally.Sum::of).reduce(TicketTally.Sum::and).orElseThrow();

		assertEquals(1e9 + 10, sum.mean(), 1e-6);
		assertEquals(Math.sqrt(30), sum.deviation(), 1e-6);
		assertTrue(Double.isNaN(TicketTally.Sum.of(3).deviation()));
	}
}
