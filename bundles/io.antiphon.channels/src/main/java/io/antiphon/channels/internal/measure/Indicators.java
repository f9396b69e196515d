package io.antiphon.channels.internal.measure;

import io.antiphon.base.Key;
import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.spi.IndicatorSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What was measured, as indicators of the loop. A mean, share or rate is taken from the periods that lie wholly in the days
 * asked for; in a series each belongs to the piece that has its first day, so that no value is shown twice. An amount is
 * spread evenly over the days of its period, and so can be asked for by the day.
 */
public class Indicators implements IndicatorSource {

	private static final String ID = "measurements";

	private final Supplier<List<Series>> measured;

	/** {@code measured}: all there is at the moment of asking. */
	public Indicators(Supplier<List<Series>> measured) {
		this.measured = measured;
	}

	@Override
	public final String id() {
		return ID;
	}

	@Override
	public final List<Indicator> indicators() {
		return measured.get().stream()
				.map(series -> indicator(series.quantity()))
				.sorted(Comparator.comparing(Indicator::id))
				.toList();
	}

	@Override
	public final List<Indicator> watched() {
		return indicators();
	}

	/** Whatever is measured is measured for its own place as a whole. */
	@Override
	public final List<Measurement> measure(String id, Scope scope, List<Period> periods) {
		var found = measured.get().stream()
				.filter(series -> indicator(series.quantity()).id().equals(id)
						&& indicator(series.quantity()).scope().equals(scope.within(null)))
				.findFirst();
		return found.map(series -> measure(id, series, periods)).orElse(List.of());
	}

	private static List<Measurement> measure(String id, Series series, List<Period> periods) {
		if (periods.isEmpty()) {
			return taken(id, series, series.span(), series.values()).stream().toList();
		}
		return series.quantity().measure() == Aggregation.VOLUME
				? periods.stream()
						.flatMap(period -> taken(id, series, period, within(series, period)).stream())
						.toList()
				: whole(id, series, periods);
	}

	/** Each value in the piece that has its first day, where the pieces together have all of its days. */
	private static List<Measurement> whole(String id, Series series, List<Period> periods) {
		var pieces = new TreeMap<LocalDate, List<Value>>();
		var byStart = new TreeMap<LocalDate, Period>();
		periods.forEach(period -> byStart.put(period.from(), period));
		for (var value : within(series, new Period(periods.getFirst().from(), periods.getLast().to()))) {
			var piece = byStart.floorEntry(value.period().from());
			if (piece != null && piece.getValue().contains(value.period().from())) {
				pieces.computeIfAbsent(piece.getKey(), start -> new ArrayList<>()).add(value);
			}
		}
		return periods.stream()
				.filter(period -> pieces.containsKey(period.from()))
				.flatMap(period -> taken(id, series, period, pieces.get(period.from())).stream())
				.toList();
	}

	/** Values that count for a period: an amount where it shares a day with it, anything else where it lies in it. */
	private static List<Value> within(Series series, Period period) {
		var amount = series.quantity().measure() == Aggregation.VOLUME;
		return series.values().stream()
				.filter(value -> amount
						? value.period().overlaps(period)
						: !value.period().from().isBefore(period.from()) && !value.period().to().isAfter(period.to()))
				.toList();
	}

	private static Optional<Measurement> taken(
			String id, Series series, Period period, List<Value> values) {
		if (values.isEmpty()) {
			return Optional.empty();
		}
		var weights = series.quantity().measure() == Aggregation.VOLUME
				? values.stream().mapToDouble(value -> days(value.period(), period)).toArray()
				: weights(values);
		double n = 0;
		double sum = 0;
		for (int index = 0; index < weights.length; index++) {
			n += weights[index];
			sum += weights[index] * single(series, values.get(index));
		}
		var mean = n == 0 ? 0 : sum / n;
		return Optional.of(new Measurement(id, period, mean, n, Double.NaN, ID));
	}

	/** A value, or of an amount that of one day. */
	private static double single(Series series, Value value) {
		return series.quantity().measure() == Aggregation.VOLUME
				? value.value() / value.period().days()
				: value.value();
	}

	/** How much each counts: by its n, or as one where not all have one. */
	private static double[] weights(List<Value> values) {
		var known = values.stream().noneMatch(value -> Double.isNaN(value.n()));
		return values.stream().mapToDouble(value -> known ? value.n() : 1).toArray();
	}

	private static long days(Period one, Period other) {
		var from = one.from().isAfter(other.from()) ? one.from() : other.from();
		var to = one.to().isBefore(other.to()) ? one.to() : other.to();
		return new Period(from, to).days();
	}

	private static Indicator indicator(Quantity quantity) {
		var context = quantity.context();
		var scope = new Scope(context.service(), context.touchpoint(), context.channel(), null);
		var id = Key.of(ID, context.service(), context.touchpoint(), context.channel(), quantity.name());
		return new Indicator(
				id, Phrase.valueOf(quantity.name()), unit(quantity), quantity.measure().kind(), quantity.better(), scope);
	}

	/** A share has the unit of shares, an amount that of a day's. */
	private static String unit(Quantity quantity) {
		return switch (quantity.measure()) {
			case SHARE -> io.antiphon.loop.Measure.SHARE;
			case VOLUME -> quantity.unit() + "/d";
			case MEAN, RATE -> quantity.unit();
		};
	}
}
