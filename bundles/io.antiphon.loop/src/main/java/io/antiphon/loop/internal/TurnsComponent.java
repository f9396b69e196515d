package io.antiphon.loop.internal;

import io.antiphon.base.Progress;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turn;
import io.antiphon.loop.Turns;
import io.antiphon.loop.spi.Station;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** Offers turns over the stations that are installed just now. */
@Component
public final class TurnsComponent implements Turns {

	@Reference // whiteboard: stations come and go while we run
	private volatile List<Station> stations = List.of();

	private final Turns turns;

	@Activate
	public TurnsComponent(@Reference(service = LoggerFactory.class) Logger log) {
		this.turns = Turns.over(() -> stations, (station, fault) -> log.error("Station {} failed", station, fault));
	}

	@Override
	public boolean provides(Step step) {
		return turns.provides(step);
	}

	@Override
	public List<Standing> standings(Locale locale) {
		return turns.standings(locale);
	}

	@Override
	public Taken take(List<Step> steps, Turn turn, Progress progress) {
		return turns.take(steps, turn, progress);
	}
}
