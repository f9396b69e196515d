package io.antiphon.analytics.internal.review;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Sentiment;
import io.antiphon.base.Key;
import io.antiphon.base.Period;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Indicator.Direction;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.spi.IndicatorSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The share of feedback that is negative, of each touchpoint within its own feedback; and, where feedback names no touchpoint,
 * of each topic within the service's. Counted in the roll-up that there is when it is asked.
 */
public class ComplaintShares implements IndicatorSource {

	private static final String ID = "complaints";
	private static final String UNIT = "share";

	private final Supplier<RollUp> rollUp;

	public ComplaintShares(Supplier<RollUp> rollUp) {
		this.rollUp = rollUp;
	}

	@Override
	public final String id() {
		return ID;
	}

	@Override
	public final List<Indicator> indicators() {
		var now = rollUp.get();
		return now.cells().stream()
				.map(cell -> Places.of(cell.context()))
				.distinct()
				.sorted(Comparator.comparing(Context::service).thenComparing(Context::touchpoint))
				.flatMap(place -> indicators(new Scope(place.service(), place.touchpoint(), "", null), now.topics()))
				.toList();
	}

	private static Stream<Indicator> indicators(Scope place, List<Topic> topics) {
		var whole = Stream.of(indicator(place, null));
		return place.touchpoint().isEmpty()
				? Stream.concat(whole, topics.stream().map(topic -> indicator(place, topic)))
				: whole;
	}

	private static Indicator indicator(Scope place, @Nullable Topic topic) {
		var id = Key.of(ID, place.service(), place.touchpoint(), topic == null ? "" : topic.id());
		var name = topic == null ? ID : ID + ": " + String.join(" · ", topic.terms().stream().limit(3).toList());
		return new Indicator(id, name, UNIT, Kind.SHARE, Direction.DOWN, place);
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
	public final Optional<Measurement> measure(Indicator indicator, @Nullable Period period) {
		return measure(indicator, period, rollUp.get());
	}

	@Override
	public final List<Measurement> series(Indicator indicator, List<Period> periods) {
		var now = rollUp.get();
		return periods.stream()
				.flatMap(period -> measure(indicator, period, now).stream())
				.toList();
	}

	@Override
	public final Optional<Period> span(Indicator indicator) {
		return Period.spanning(rollUp.get().cells().stream()
				.filter(cell -> indicator.scope().contains(cell.context(), null))
				.map(Cell::day)
				.filter(Objects::nonNull)
				.toList());
	}

	private static Optional<Measurement> measure(Indicator indicator, @Nullable Period period, RollUp now) {
		var scope = indicator.scope().within(period);
		var within = now.cells().stream()
				.filter(cell -> scope.contains(cell.context(), cell.occurrence()))
				.toList();
		var n = count(within, cell -> true);
		return n == 0
				? Optional.empty()
				: complaint(indicator, now.topics()).map(complaint -> new Measurement(
						indicator.id(), period, (double) count(within, complaint) / n, n, Double.NaN, ID));
	}

	private static long count(List<Cell> cells, Predicate<Cell> so) {
		return cells.stream().filter(so).mapToLong(Cell::count).sum();
	}

	/** What the indicator counts; empty for one that is not ours or about a topic that there is no more. */
	private static Optional<Predicate<Cell>> complaint(Indicator indicator, List<Topic> topics) {
		Predicate<Cell> negative = cell -> cell.sentiment() == Sentiment.NEGATIVE;
		if (indicator.id().equals(indicator(indicator.scope(), null).id())) {
			return Optional.of(negative);
		}
		return topics.stream()
				.filter(topic -> indicator(indicator.scope(), topic).id().equals(indicator.id()))
				.findFirst()
				.map(topic -> negative.and(
						cell -> cell.topic() >= 0 && topics.get(cell.topic()).id().equals(topic.id())));
	}
}
