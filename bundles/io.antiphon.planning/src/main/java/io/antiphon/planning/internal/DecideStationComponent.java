package io.antiphon.planning.internal;

import io.antiphon.base.Texts;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Step;
import io.antiphon.loop.spi.Station;
import io.antiphon.planning.internal.plans.PlanningComponent;
import io.antiphon.planning.internal.proposing.Proposing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The step "decide". */
@Component(service = Station.class)
public final class DecideStationComponent extends PlanningStation {

	@Activate
	public DecideStationComponent(@Reference PlanningComponent plans, @Reference Chain chain) {
		super(Step.DECIDE, plans, chain);
	}

	/** Those that hold, and what waits to be decided. */
	@Override
	List<Decision> present() {
		var all = plans.decisions();
		return Stream.concat(Decision.current(all).stream(), proposals(all)).toList();
	}

	/** What is proposed is told apart from what was decided. */
	@Override
	Optional<State> waiting(Texts texts) {
		var present = present();
		var proposals = proposals(present).count();
		var decided = present.size() - proposals;
		var proposed = texts.get("decide.proposed", proposals);
		var said = decided == 0 ? proposed : texts.get("sentences", texts.get("decide.some", decided), proposed);
		return proposals == 0 ? Optional.empty() : Optional.of(new State(present.size(), Standing.IN_HAND, said));
	}

	/** Those in the place of which nobody has decided another. */
	private static Stream<Decision> proposals(List<Decision> all) {
		return all.stream()
				.filter(one -> one.state() == Decision.State.PROPOSED)
				.filter(one -> all.stream()
						.noneMatch(other -> other.state() == Decision.State.DECIDED && one.id().equals(other.supersedes())));
	}

	@Override
	void propose(Proposing proposing) {
		proposing.decisions();
	}
}
