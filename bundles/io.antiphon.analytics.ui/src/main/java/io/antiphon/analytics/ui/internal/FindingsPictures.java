package io.antiphon.analytics.ui.internal;

import io.antiphon.analytics.Analytics;
import io.antiphon.analytics.Course;
import io.antiphon.base.Texts;
import io.antiphon.drawing.HeatMap;
import io.antiphon.drawing.Intervals;
import io.antiphon.drawing.Range;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Tally;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Measure;
import io.antiphon.loop.ui.MasterDetail.Under;
import io.antiphon.text.reading.Sentiment;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All findings at a glance: where it hurts and when, and what moves the score. */
final class FindingsPictures {

	/** Of fewer pieces a share shows chance alone. */
	private static final int FEWEST = 5;
	private static final int MOST_PLACES = 6;
	private static final int MOST_DRIVERS = 5;

	private final Analytics analytics;
	private final FeedbackStore feedback;
	private final Texts texts;
	private final Numbers numbers;

	FindingsPictures(Analytics analytics, FeedbackStore feedback, Locale locale) {
		this.analytics = analytics;
		this.feedback = feedback;
		this.texts = Texts.of(FindingsPictures.class, locale);
		this.numbers = new Numbers(locale);
	}

	/** Those that have something to show, in a scope. Blocks. */
	List<Under> of(Scope scope, List<Finding> findings, Wording wording) {
		return Stream.of(map(scope), drivers(findings, wording)).flatMap(List::stream).toList();
	}

	private List<Under> map(Scope scope) {
		var places = places(scope);
		var courses = places.stream()
				.map(place -> analytics.course(scope.withService(place.service()).withTouchpoint(place.touchpoint()), Sentiment.NEGATIVE))
				.toList();
		if (courses.isEmpty() || courses.getFirst().points().size() < 2) {
			return List.of();
		}
		var several = places.stream().map(Context::service).distinct().count() > 1;
		var columns = new ArrayList<String>();
		columns.add(texts.get("where.place"));
		courses.getFirst().points().forEach(point -> columns.add(numbers.day(point.period().from())));
		var rows = new ArrayList<HeatMap.Row>();
		for (var index = 0; index < places.size(); index++) {
			var place = scope.withService(places.get(index).service()).withTouchpoint(places.get(index).touchpoint());
			rows.add(new HeatMap.Row(
					name(places.get(index), several), courses.get(index).points().stream().map(point -> cell(point, place)).toList()));
		}
		var title = texts.get("where");
		return List.of(new Under(title, texts.get("where.note"), new HeatMap(title, columns, rows)));
	}

	/** Those with the most feedback; the touchpoints of a service before the service itself. */
	private List<Context> places(Scope scope) {
		Map<Context, Long> counts = feedback.tally(scope).cells().stream()
				.collect(Collectors.groupingBy(
						cell -> new Context(cell.context().service(), cell.context().touchpoint(), ""),
						Collectors.summingLong(Tally.Cell::count)));
		return counts.entrySet().stream()
				.filter(entry -> !entry.getKey().touchpoint().isEmpty() || counts.size() == 1
						|| counts.keySet().stream().noneMatch(other -> !other.touchpoint().isEmpty()))
				.sorted(Map.Entry.<Context, Long>comparingByValue(Comparator.reverseOrder())
						.thenComparing(entry -> entry.getKey().service() + " " + entry.getKey().touchpoint()))
				.limit(MOST_PLACES)
				.map(Map.Entry::getKey)
				.toList();
	}

	private static String name(Context place, boolean several) {
		if (place.touchpoint().isEmpty()) {
			return place.service();
		}
		return several && !place.service().isEmpty() ? place.service() + " · " + place.touchpoint() : place.touchpoint();
	}

	/** It opens the complaints that it counts. */
	private HeatMap.@Nullable Cell cell(Course.Point point, Scope place) {
		return point.of() < FEWEST
				? null
				: new HeatMap.Cell(
						point.share(),
						texts.get("where.cell", numbers.value(point.share(), Measure.SHARE), numbers.count(point.of())),
						Pieces.of(place.within(point.period()), "", true));
	}

	private List<Under> drivers(List<Finding> findings, Wording wording) {
		var drivers = findings.stream().filter(finding -> finding.kind().equals(Finding.DRIVER)).limit(MOST_DRIVERS).toList();
		if (drivers.isEmpty()) {
			return List.of();
		}
		var title = texts.get("moves");
		var rows = drivers.stream()
				.map(finding -> new Intervals.Row(
						finding.title(),
						Anchors.finding(finding.id()),
						finding.measure().value(),
						new Range(finding.measure().low(), finding.measure().high()),
						numbers.measure(finding.measure())))
				.toList();
		var header = List.of(texts.get("finding"), wording.name(drivers.getFirst().measure().name()));
		var marks = List.of(new Intervals.Mark(0, texts.get("moves.nothing")));
		return List.of(new Under(title, texts.get("moves.note"), new Intervals(title, header, rows, marks)));
	}
}
