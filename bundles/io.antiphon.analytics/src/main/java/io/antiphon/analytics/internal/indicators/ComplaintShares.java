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
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The share of feedback that is negative, of each touchpoint within its own feedback; and, where feedback names no touchpoint,
 * of each topic within the service's. Counted in the roll-up that there is when it is asked.
 */
public class ComplaintShares implements IndicatorSource {

	private static final String ID = "complaints";

	private final Supplier<LabelRollUp> rollUp;

	public ComplaintShares(Supplier<LabelRollUp> rollUp) {
		this.rollUp = rollUp;
	}

	@Override
	public final String id() {
		return ID;
	}

	@Override
	public final List<Indicator> indicators() {
		var now = rollUp.get();
		var own = now.topics().stream().filter(Topic::own).toList();
		return places(now).flatMap(place -> counted(place, own, now.topics())).map(Counted::indicator).toList();
	}

	private static Indicator indicator(Scope place, @Nullable Topic topic) {
		var id = Key.of(ID, place.service(), place.touchpoint(), topic == null ? "" : topic.id());
		var name = Phrase.naming(ID, topic == null ? "" : topic.name());
		return new Indicator(id, name, Measure.SHARE, Kind.SHARE, Direction.DOWN, place);
	}

	/** Of a pain point at a touchpoint all complaints there; of one that is ours and names none, those about its topic. */
	@Override
	public final Optional<Indicator> about(Finding finding) {
		var place = finding.scope().within(null);
		if (!finding.kind().equals(Finding.PAIN_POINT) || !place.channel().isEmpty()) {
			return Optional.empty();
		}
		var topic = rollUp.get().topics().stream()
				.filter(one -> PainPoints.id(Finding.PAIN_POINT, place, one).equals(finding.id()))
				.findFirst();
		var about = indicator(place, place.touchpoint().isEmpty() ? topic.orElse(null) : null);
		return indicators().stream().filter(about::equals).findFirst();
	}

	@Override
	public final List<Measurement> measure(String id, Scope scope, List<Period> periods) {
		var now = rollUp.get();
		return scope.segment() != null // cells know no attributes
				? List.of()
				: counted(id, now, periods).map(counted -> counted.over(scope.within(null), periods)).orElse(List.of());
	}

	/** What the indicator of that id counts, be its topic told as another by now; empty for one that is not ours or about a topic that there is no more. */
	private static Optional<Counted> counted(String id, LabelRollUp now, List<Period> periods) {
		return places(now).flatMap(place -> counted(place, now.topics(), now.topics()))
				.filter(counted -> counted.indicator().id().equals(id))
				.findFirst()
				.map(counted -> counted.in(now.within(periods)));
	}

	private static Stream<Counted> counted(Scope place, List<Topic> about, List<Topic> topics) {
		var whole = Stream.of(new Counted(indicator(place, null), Set.of(), List.of()));
		if (!place.touchpoint().isEmpty()) {
			return whole;
		}
		var merged = Merged.of(topics);
		return Stream.concat(
				whole,
				about.stream()
						.map(topic -> new Counted(indicator(place, topic), Set.copyOf(merged.counted(topic, topics)), List.of()))
						.distinct());
	}

	private static Stream<Scope> places(LabelRollUp now) {
		return now.cells().stream()
				.map(cell -> Places.of(cell.context()))
				.distinct()
				.sorted(Comparator.comparing(Context::service).thenComparing(Context::touchpoint))
				.map(place -> new Scope(place.service(), place.touchpoint(), "", null));
	}

	/** An indicator with the numbers of the topic it is about, none for all of them, and the cells at its place. */
	private record Counted(Indicator indicator, Set<Integer> topics, List<LabelCell> cells) {

		Counted in(List<LabelCell> all) {
			return new Counted(
					indicator,
					topics,
					all.stream().filter(cell -> indicator.scope().contains(cell.context(), null)).toList());
		}

		List<Measurement> over(Scope scope, List<Period> periods) {
			var within = cells.stream().filter(cell -> scope.contains(cell.context(), null)).toList();
			if (periods.isEmpty()) {
				return share(within, Period.spanning(days(within)).orElse(null)).stream().toList();
			}
			return periods.stream().flatMap(period -> share(during(within, period), period).stream()).toList();
		}

		private static List<LocalDate> days(List<LabelCell> cells) {
			return cells.stream().map(LabelCell::day).filter(Objects::nonNull).toList();
		}

		private static List<LabelCell> during(List<LabelCell> cells, Period period) {
			return cells.stream()
					.filter(cell -> {
						var day = cell.day();
						return day != null && period.contains(day);
					})
					.toList();
		}

		private Optional<Measurement> share(List<LabelCell> among, @Nullable Period period) {
			var n = among.stream().mapToLong(LabelCell::count).sum();
			var complaints = among.stream().filter(this::complains).mapToLong(LabelCell::count).sum();
			return n == 0
					? Optional.empty()
					: Optional.of(new Measurement(indicator.id(), period, (double) complaints / n, n, Double.NaN, ID));
		}

		private boolean complains(LabelCell cell) {
			return cell.sentiment() == Sentiment.NEGATIVE && (topics.isEmpty() || topics.contains(cell.topic()));
		}
	}
}
