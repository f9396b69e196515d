package io.antiphon.loop.internal;

import io.antiphon.base.Progress;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Guard;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turn;
import io.antiphon.loop.Turns;
import io.antiphon.loop.spi.Station;
import java.util.List;
import java.util.Locale;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers turns over the stations that are installed just now. */
@Component
public final class TurnsComponent implements Turns {

	private final Turns turns;

	@Activate
	public TurnsComponent(BundleContext context, @Reference Guard guard) {
		this.turns = Turns.over(Extensions.of(context, Station.class, guard));
	}

	@Override
	public boolean provides(Step step) {
		return turns.provides(step);
	}

	@Override
	public List<Standing> standings(List<Step> steps, Locale locale, Scope scope) {
		return turns.standings(steps, locale, scope);
	}

	@Override
	public Taken take(List<Step> steps, Turn turn, Progress progress) {
		return turns.take(steps, turn, progress);
	}
}
