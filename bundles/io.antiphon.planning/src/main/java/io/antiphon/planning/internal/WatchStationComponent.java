package io.antiphon.planning.internal;

import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turn;
import io.antiphon.loop.spi.Station;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The step "watch": control charts of the indicators that improvements are judged by. They are drawn anew when looked at. */
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
		var monitors = Monitors.of(plans.improvements(), chain);
		var alerts = monitors.stream().filter(monitor -> !monitor.chart().signals().isEmpty()).count();
		if (monitors.isEmpty()) {
			return new State(0, Standing.NOTHING_YET, texts.get("watch.none"));
		}
		return alerts == 0
				? new State(monitors.size(), Standing.IN_HAND, texts.get("watch.some", monitors.size()))
				: new State(monitors.size(), Standing.NEEDS_YOU, texts.get("watch.alerts", alerts));
	}

	@Override
	public Turn advance(Turn turn, Progress progress) {
		return turn;
	}
}
