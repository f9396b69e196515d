package io.antiphon.planning.internal.adjusting;

import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turn;
import io.antiphon.loop.spi.Station;
import io.antiphon.planning.internal.plans.PlanningComponent;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The step "adjust": what people chose after verdicts. A turn chooses nothing, since that is a person's word. */
@Component
public final class AdjustStationComponent implements Station {

	private final PlanningComponent plans;
	private final Chain chain;

	@Activate
	public AdjustStationComponent(@Reference PlanningComponent plans, @Reference Chain chain) {
		this.plans = plans;
		this.chain = chain;
	}

	@Override
	public Step step() {
		return Step.ADJUST;
	}

	@Override
	public State state(Locale locale) {
		var texts = Texts.of(AdjustStationComponent.class, locale);
		var iterations = Iterations.of(plans, chain);
		var chosen = iterations.all().stream().filter(one -> one.choice() != null).count();
		var waiting = iterations.waiting().size();
		var unfollowed = iterations.unfollowed().size();
		if (waiting > 0) {
			return new State(chosen, Standing.NEEDS_YOU, texts.get("adjust.waiting", waiting));
		}
		if (chosen == 0) {
			return new State(0, Standing.NOTHING_YET, texts.get("adjust.none"));
		}
		return unfollowed > 0
				? new State(chosen, Standing.IN_HAND, texts.get("adjust.next", unfollowed))
				: new State(chosen, Standing.DONE, texts.get("adjust.done", chosen));
	}

	@Override
	public Turn advance(Turn turn, Progress progress) {
		return turn;
	}
}
