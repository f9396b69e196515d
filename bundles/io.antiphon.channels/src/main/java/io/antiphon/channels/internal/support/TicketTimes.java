package io.antiphon.channels.internal.support;

import io.antiphon.base.Key;
import io.antiphon.base.Period;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.spi.IndicatorSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * How long tickets took, and which were solved at once, as indicators of each service. A time counts on the day on which it ended, so that what was
 * measured of a period stays so; what the source counted itself, where no such day is known, on the day on which the ticket was opened.
 */
public class TicketTimes implements IndicatorSource {

	private static final String ID = "tickets";

	private final Supplier<TicketTally> tally;

	/** {@code tally}: all there is at the moment of asking. */
	public TicketTimes(Supplier<TicketTally> tally) {
		this.tally = tally;
	}

	@Override
	public final String id() {
		return ID;
	}

	@Override
	public final List<Indicator> indicators() {
		var now = tally.get();
		var services = new TreeSet<String>();
		now.places().forEach(place -> services.add(place.service()));
		return services.stream()
				.flatMap(service -> Arrays.stream(TicketMeasure.values())
						.map(measure -> indicator(service, measure))
						.filter(indicator -> !days(now, indicator.id(), indicator.scope()).isEmpty()))
				.toList();
	}

	@Override
	public final List<Indicator> watched() {
		return indicators();
	}

	private static Indicator indicator(String service, TicketMeasure measure) {
		return new Indicator(
				Key.of(ID, service, measure.key()), Phrase.naming(measure.key(), ""), measure.unit(), measure.kind(), measure.better(),
				new Scope(service, "", "", null));
	}

	/** Within the service, or a touchpoint or channel of it; tickets know no segments. */
	@Override
	public final List<Measurement> measure(String id, Scope scope, List<Period> periods) {
		var days = days(tally.get(), id, scope);
		if (days.isEmpty()) {
			return List.of();
		}
		if (periods.isEmpty()) {
			return measured(id, days, new Period(days.firstKey(), days.lastKey().plusDays(1))).stream().toList();
		}
		return periods.stream().flatMap(period -> measured(id, days, period).stream()).toList();
	}

	private static TreeMap<LocalDate, TicketTally.Sum> days(TicketTally now, String id, Scope scope) {
		var all = new TreeMap<LocalDate, TicketTally.Sum>();
		if (scope.segment() != null) {
			return all;
		}
		for (var measure : TicketMeasure.values()) {
			if (Key.of(ID, scope.service(), measure.key()).equals(id)) {
				now.places().stream()
						.filter(place -> covers(scope, place))
						.forEach(place -> now.days(place, measure).forEach((day, sum) -> all.merge(day, sum, TicketTally.Sum::and)));
			}
		}
		return all;
	}

	private static boolean covers(Scope scope, Context place) {
		return List.of(scope.service(), scope.touchpoint(), scope.channel()).equals(List.of(
				scope.service().isEmpty() ? "" : place.service(),
				scope.touchpoint().isEmpty() ? "" : place.touchpoint(),
				scope.channel().isEmpty() ? "" : place.channel()));
	}

	private static Optional<Measurement> measured(String id, TreeMap<LocalDate, TicketTally.Sum> days, Period period) {
		var sum = days.subMap(period.from(), period.to()).values().stream().reduce(TicketTally.Sum::and);
		boolean share = id.endsWith(TicketMeasure.ONCE.key()) || id.endsWith(TicketMeasure.FINAL.key());
		return sum.map(all -> new Measurement(id, period, all.mean(), all.n(), share ? Double.NaN : all.deviation(), ID));
	}
}
