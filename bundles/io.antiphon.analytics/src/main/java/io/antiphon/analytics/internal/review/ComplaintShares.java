package io.antiphon.analytics.internal.review;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Sentiment;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The share of feedback that is negative, of each touchpoint within its own feedback; and, where a service names no
 * touchpoints, of each topic within the service's. A snapshot of one review.
 */
public final class ComplaintShares implements IndicatorSource {

	private static final String ID = "complaints";
	private static final String UNIT = "share";

	private final List<Cell> cells;
	private final List<Topic> topics;

	public ComplaintShares(List<Cell> cells, List<Topic> topics) {
		this.cells = List.copyOf(cells);
		this.topics = List.copyOf(topics);
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public List<Indicator> indicators() {
		var contexts = cells.stream()
				.map(cell -> new Context(cell.context().service(), cell.context().touchpoint(), ""))
				.distinct()
				.sorted(Comparator.comparing(Context::service).thenComparing(Context::touchpoint))
				.toList();
		return contexts.stream().flatMap(this::indicators).toList();
	}

	private Stream<Indicator> indicators(Context context) {
		var scope = new Scope(context.service(), context.touchpoint(), "", null);
		var whole = Stream.of(indicator(scope, null));
		return context.touchpoint().isEmpty()
				? Stream.concat(whole, topics.stream().map(topic -> indicator(scope, topic)))
				: whole;
	}

	private static Indicator indicator(Scope scope, @Nullable Topic topic) {
		var id = String.join("/", ID, scope.service(), scope.touchpoint(), topic == null ? "" : topic.id());
		var name = topic == null ? "complaints" : "complaints: " + String.join(" · ", topic.terms().stream().limit(3).toList());
		return new Indicator(id, name, UNIT, Kind.SHARE, Direction.DOWN, scope);
	}

	@Override
	public Optional<Indicator> about(Finding finding) {
		var scope = finding.scope().within(null);
		if (!scope.touchpoint().isEmpty()) {
			return known(indicator(scope, null).id());
		}
		return topics.stream()
				.filter(topic -> finding.id().endsWith("/" + topic.id()))
				.findFirst()
				.flatMap(topic -> known(indicator(scope, topic).id()));
	}

	private Optional<Indicator> known(String id) {
		return indicators().stream().filter(indicator -> indicator.id().equals(id)).findFirst();
	}

	@Override
	public Optional<Measurement> measure(Indicator indicator, @Nullable Period period) {
		long all = 0;
		long negative = 0;
		var complaint = complaint(indicator);
		for (var cell : cells) {
			if (within(cell, indicator.scope(), period)) {
				all += cell.count();
				negative += complaint.test(cell) ? cell.count() : 0;
			}
		}
		return all == 0
				? Optional.empty()
				: Optional.of(new Measurement(
						indicator.id(), period, (double) negative / all, all, Double.NaN, ID));
	}

	@Override
	public List<Measurement> series(Indicator indicator, List<Period> periods) {
		return periods.stream()
				.flatMap(period -> measure(indicator, period).stream())
				.toList();
	}

	@Override
	public Optional<Period> span(Indicator indicator) {
		var days = cells.stream()
				.filter(cell -> within(cell, indicator.scope(), null))
				.map(Cell::day)
				.filter(Objects::nonNull)
				.sorted()
				.toList();
		return days.isEmpty()
				? Optional.empty()
				: Optional.of(new Period(days.getFirst(), days.getLast().plusDays(1)));
	}

	private Predicate<Cell> complaint(Indicator indicator) {
		var key = indicator.id().substring(indicator.id().lastIndexOf('/') + 1);
		if (key.isEmpty()) {
			return cell -> cell.sentiment() == Sentiment.NEGATIVE;
		}
		return cell -> cell.sentiment() == Sentiment.NEGATIVE
				&& cell.topic() >= 0
				&& topics.get(cell.topic()).id().equals(key);
	}

	private static boolean within(Cell cell, Scope scope, @Nullable Period period) {
		var day = cell.day();
		return (scope.service().isEmpty() || scope.service().equals(cell.context().service()))
				&& (scope.touchpoint().isEmpty() || scope.touchpoint().equals(cell.context().touchpoint()))
				&& (period == null || day != null && period.contains(day));
	}
}
