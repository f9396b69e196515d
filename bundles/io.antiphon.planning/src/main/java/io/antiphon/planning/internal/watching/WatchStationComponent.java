package io.antiphon.planning.internal.watching;

import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turn;
import io.antiphon.loop.spi.Station;
import io.antiphon.planning.internal.plans.PlanningComponent;
import io.antiphon.planning.internal.watching.Monitor.Alert;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The step "watch": control charts of what improvements are judged by and of what people measured. They are drawn anew when looked at. */
@Component
public final class WatchStationComponent implements Station {

	private final PlanningComponent plans;
	private final Chain chain;

	@Activate
	public WatchStationComponent(@Reference PlanningComponent plans, @Reference Chain chain) {
		this.plans = plans;
		this.chain = chain;
	}

	@Override
	public Step step() {
		return Step.WATCH;
	}

	@Override
	public State state(Locale locale) {
		var texts = Texts.of(WatchStationComponent.class, locale);
		var watched = Monitors.all(Monitors.of(plans.improvements(), chain), chain).stream()
				.filter(monitor -> monitor.chart() != null)
				.toList();
		if (watched.isEmpty()) {
			return new State(0, Standing.NOTHING_YET, texts.get("watch.none"));
		}
		var bad = watched.stream().filter(monitor -> monitor.alert() == Alert.BAD).count();
		var good = watched.stream().filter(monitor -> monitor.alert() == Alert.GOOD).count();
		return bad > 0
				? new State(watched.size(), Standing.NEEDS_YOU, texts.get("watch.alerts", bad))
				: new State(watched.size(), Standing.IN_HAND, texts.get(good > 0 ? "watch.good" : "watch.some", good > 0 ? good : watched.size()));
	}

	@Override
	public Turn advance(Turn turn, Progress progress) {
		return turn;
	}
}
