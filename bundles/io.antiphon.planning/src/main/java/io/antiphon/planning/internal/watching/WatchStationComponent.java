package io.antiphon.planning.internal.watching;

import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turn;
import io.antiphon.loop.spi.Station;
import io.antiphon.planning.internal.plans.PlanningComponent;
import io.antiphon.planning.internal.watching.Monitor.Alert;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Vocabularies;
import io.antiphon.wording.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The step "watch": control charts of what improvements are judged by and of what people measured. They are drawn anew when looked at. */
@Component
public final class WatchStationComponent implements Station {

	private final PlanningComponent plans;
	private final Chain chain;
	private final Vocabularies vocabularies;

	@Activate
	public WatchStationComponent(
			@Reference PlanningComponent plans, @Reference Chain chain, @Reference Vocabularies vocabularies) {
		this.plans = plans;
		this.chain = chain;
		this.vocabularies = vocabularies;
	}

	@Override
	public Step step() {
		return Step.WATCH;
	}

	@Override
	public State state(Locale locale) {
		return state(locale, Scope.ALL);
	}

	@Override
	public State state(Locale locale, Scope scope) {
		var texts = Texts.of(WatchStationComponent.class, locale);
		var improvements = plans.improvements().stream()
				.filter(one -> scope.equals(Scope.ALL) || one.plan().concerns(scope))
				.toList();
		var watched = Monitors.all(Monitors.of(Monitors.newest(improvements), chain), chain).stream()
				.filter(monitor -> monitor.chart() != null && scope.meets(monitor.indicator().scope()))
				.toList();
		if (watched.isEmpty()) {
			return new State(0, Standing.NOTHING_YET, texts.get("watch.none"));
		}
		var bad = raised(watched, Alert.BAD);
		var good = raised(watched, Alert.GOOD);
		var wording = vocabularies.wording(locale);
		var needs = Stream.concat(bad.stream(), good.stream()).limit(MOST_NEEDS).map(one -> need(one, texts, wording)).toList();
		return standing(watched.size(), bad.size(), good.size(), texts).needing(needs, bad.size());
	}

	private static State standing(int watched, int bad, int good, Texts texts) {
		if (bad > 0) {
			return new State(watched, Standing.NEEDS_YOU, texts.get("watch.alerts", bad)).saying(texts.get("watch.brief.bad", bad));
		}
		return good > 0
				? new State(watched, Standing.IN_HAND, texts.get("watch.good", good))
						.saying(texts.get("watch.brief.good", watched, good))
				: new State(watched, Standing.IN_HAND, texts.get("watch.some", watched)).saying(texts.get("watch.brief.none", watched));
	}

	/** What was raised first goes first. */
	private static List<Monitor> raised(List<Monitor> watched, Alert alert) {
		return watched.stream()
				.filter(monitor -> monitor.alert() == alert)
				.sorted(Comparator.comparing(monitor -> monitor.since().orElse(LocalDate.MAX)))
				.toList();
	}

	private static Need need(Monitor monitor, Texts texts, Wording wording) {
		var good = monitor.alert() == Alert.GOOD;
		var since = monitor.since().map(day -> new Numbers(wording.locale()).day(day)).orElse("–");
		return new Need(
				Kind.SIGNAL, wording.indicator(monitor.indicator(), true), texts.get(good ? "watch.need.good" : "watch.need.bad", since),
				Anchors.indicator(monitor.indicator().id()), good);
	}

	@Override
	public Turn advance(Turn turn, Progress progress) {
		return turn;
	}
}
