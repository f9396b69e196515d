package io.antiphon.analytics.internal.indicators;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.internal.findings.PainPoints;
import io.antiphon.analytics.internal.labels.LabelCell;
import io.antiphon.analytics.internal.labels.LabelRollUp;
import io.antiphon.analytics.internal.labels.Places;
import io.antiphon.analytics.internal.review.Merged;
import io.antiphon.base.Key;
import io.antiphon.base.Period;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain.Measured;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Indicator.Direction;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measure;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.spi.IndicatorSource;
import io.antiphon.text.reading.Sentiment;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Complaints per unit of a volume that somebody else in the loop measures (orders, visits): of each touchpoint by its own
 * volumes, or where it has none by those of its service; and, where feedback names no touchpoint, of each topic too. Counted
 * on the days that have both a volume and, somewhere before and after, feedback. Its id comes before that of the shares: where
 * a volume is declared, a pain point is shown by the rate, which the number of those who have nothing to say cannot move.
 */
final class ComplaintRates implements IndicatorSource {

	static final String ID = "complaint-rate";

	private final Supplier<LabelRollUp> rollUp;
	private final List<IndicatorSource> bases;

	/** {@code bases} are those whose volumes are counted by. */
	ComplaintRates(Supplier<LabelRollUp> rollUp, List<IndicatorSource> bases) {
		this.rollUp = rollUp;
		this.bases = List.copyOf(bases);
	}

	/** What is counted, where, and per unit of what. */
	private record Rate(Scope place, @Nullable Topic topic, Measured volume) {

		Indicator indicator() {
			var counted = volume.indicator();
			return new Indicator(
					Key.of(ID, place.service(), place.touchpoint(), topic == null ? "" : topic.id(), counted.id()),
					Phrase.naming(ID, topic == null ? "" : topic.name()).per(counted.name().plain()),
					Measure.RATE,
					Kind.RATE,
					Direction.DOWN,
					place);
		}

		/** Whether it is about none that is told as another. */
		boolean own() {
			var of = topic;
			return of == null || of.own();
		}

		/** Of the cells of a roll-up. */
		Predicate<LabelCell> counts(LabelRollUp now) {
			var of = topic;
			var about = of == null ? Set.<Integer>of() : Set.copyOf(Merged.of(now.topics()).counted(of, now.topics()));
			return cell -> cell.sentiment() == Sentiment.NEGATIVE
					&& place.contains(cell.context(), null)
					&& (of == null || about.contains(cell.topic()));
		}
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public List<Indicator> indicators() {
		return rates(rollUp.get())
				.filter(Rate::own)
				.map(Rate::indicator)
				.distinct()
				.toList();
	}

	private Stream<Rate> rates(LabelRollUp now) {
		var volumes = volumes();
		return now.cells().stream()
				.map(cell -> Places.of(cell.context()))
				.distinct()
				.sorted(Comparator.comparing(Context::service).thenComparing(Context::touchpoint))
				.map(place -> new Scope(place.service(), place.touchpoint(), "", null))
				.flatMap(place -> nearest(place, volumes).stream().flatMap(volume -> rates(place, volume, now.topics())));
	}

	private static Stream<Rate> rates(Scope place, Measured volume, List<Topic> topics) {
		var whole = Stream.of(new Rate(place, null, volume));
		return place.touchpoint().isEmpty()
				? Stream.concat(whole, topics.stream().map(topic -> new Rate(place, topic, volume)))
				: whole;
	}

	/** In the order of their ids. */
	private List<Measured> volumes() {
		return bases.stream()
				.flatMap(source -> source.indicators().stream()
						.filter(indicator -> indicator.kind() == Kind.VOLUME
								&& indicator.scope().channel().isEmpty())
						.map(indicator -> new Measured(indicator, source)))
				.sorted(Comparator.comparing(volume -> volume.indicator().id()))
				.toList();
	}

	private static List<Measured> nearest(Scope place, List<Measured> volumes) {
		var own = at(place.service(), place.touchpoint(), volumes);
		return own.isEmpty() ? at(place.service(), "", volumes) : own;
	}

	private static List<Measured> at(String service, String touchpoint, List<Measured> volumes) {
		return volumes.stream()
				.filter(volume -> volume.indicator().scope().service().equals(service)
						&& volume.indicator().scope().touchpoint().equals(touchpoint))
				.toList();
	}

	/** As of the shares: all complaints at a touchpoint; of a service that names none, those about the topic. */
	@Override
	public Optional<Indicator> about(Finding finding) {
		var place = finding.scope().within(null);
		if (!finding.kind().equals(Finding.PAIN_POINT) || !place.channel().isEmpty()) {
			return Optional.empty();
		}
		var now = rollUp.get();
		var topic = now.topics().stream()
				.filter(one -> place.touchpoint().isEmpty()
						&& PainPoints.id(Finding.PAIN_POINT, place, one).equals(finding.id()))
				.findFirst();
		return rates(now)
				.filter(rate -> rate.place().equals(place) && Objects.equals(rate.topic(), topic.orElse(null)))
				.findFirst()
				.map(Rate::indicator);
	}

	@Override
	public List<Measurement> measure(String id, Scope scope, List<Period> periods) {
		var now = rollUp.get();
		return scope.segment() != null || !scope.channel().isEmpty() // of volumes neither is known
				? List.of()
				: rates(now)
						.filter(rate -> rate.indicator().id().equals(id) && rate.place().within(null).equals(scope.within(null)))
						.findFirst()
						.map(rate -> Counted.of(rate, now, periods).over(periods))
						.orElse(List.of());
	}

	/** The complaints and the volume of each day that has a volume and lies among days with feedback there. */
	private record Counted(String id, NavigableMap<LocalDate, Long> complaints, NavigableMap<LocalDate, Double> amounts) {

		static Counted of(Rate rate, LabelRollUp now, List<Period> periods) {
			var id = rate.indicator().id();
			var heard = new TreeMap<LocalDate, Long>();
			var counts = rate.counts(now);
			for (var cell : now.within(periods)) {
				var day = cell.day();
				if (day != null && rate.place().contains(cell.context(), null)) {
					heard.merge(day, counts.test(cell) ? cell.count() : 0, Long::sum);
				}
			}
			if (heard.isEmpty()) {
				return new Counted(id, heard, Collections.emptyNavigableMap());
			}
			var after = now.monthly() ? heard.lastKey().plusMonths(1) : heard.lastKey().plusDays(1);
			var days = new Period(heard.firstKey(), after).split(1);
			var amounts = new TreeMap<LocalDate, Double>();
			for (var day : rate.volume().series(days)) {
				var period = day.period();
				if (period != null && day.n() > 0) {
					var counted = now.monthly() ? period.from().withDayOfMonth(1) : period.from();
					amounts.merge(counted, day.value() * day.n(), Double::sum);
				}
			}
			return new Counted(id, heard, amounts);
		}

		List<Measurement> over(List<Period> periods) {
			if (periods.isEmpty()) {
				return amounts.isEmpty()
						? List.of()
						: over(new Period(amounts.firstKey(), amounts.lastKey().plusDays(1))).stream().toList();
			}
			return periods.stream().flatMap(period -> over(period).stream()).toList();
		}

		private Optional<Measurement> over(Period period) {
			double volume = 0;
			long count = 0;
			for (var day : amounts.subMap(period.from(), period.to()).entrySet()) {
				volume += day.getValue();
				count += complaints.getOrDefault(day.getKey(), 0L);
			}
			return volume > 0
					? Optional.of(new Measurement(id, period, count / volume, volume, Double.NaN, ID))
					: Optional.empty();
		}
	}
}
