package io.antiphon.planning.internal;

import io.antiphon.base.Texts;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Step;
import io.antiphon.loop.spi.Station;
import io.antiphon.planning.internal.plans.PlanningComponent;
import io.antiphon.planning.internal.proposing.Proposing;
import io.antiphon.planning.internal.stalls.Extent;
import io.antiphon.planning.internal.stalls.StallWords;
import io.antiphon.wording.Vocabularies;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The step "decide". */
@Component(service = Station.class)
public final class DecideStationComponent extends PlanningStation {

	private final Vocabularies vocabularies;

	@Activate
	public DecideStationComponent(
			@Reference PlanningComponent plans, @Reference Chain chain, @Reference Vocabularies vocabularies) {
		super(Step.DECIDE, plans, chain);
		this.vocabularies = vocabularies;
	}

	/** Those that hold, and what waits to be decided. */
	@Override
	List<Decision> present(Extent extent) {
		var all = extent.decisions();
		return Stream.concat(Decision.current(all).stream(), proposals(all)).toList();
	}

	/** What is proposed is told apart from what was decided. */
	@Override
	Optional<State> waiting(Extent extent, Texts texts) {
		var present = present(extent);
		var proposals = proposals(present).count();
		var decided = present.size() - proposals;
		var proposed = texts.get("decide.proposed", proposals);
		var said = decided == 0 ? proposed : texts.get("sentences", texts.get("decide.some", decided), proposed);
		return proposals == 0 ? Optional.empty() : Optional.of(new State(present.size(), Standing.IN_HAND, said));
	}

	@Override
	State told(State state, Extent extent, Texts texts) {
		var words = new StallWords(vocabularies.wording(texts.locale()), LocalDate.now(ZoneId.systemDefault()));
		var present = present(extent);
		var open = proposals(present).sorted(Comparator.comparing(Decision::at)).toList();
		var needs = open.stream().limit(MOST_NEEDS).map(words::need).toList();
		var said = present.isEmpty() ? "" : texts.get("decide.brief", present.size() - open.size(), open.size());
		return state.saying(said).needing(needs, open.size());
	}

	/** Those in the place of which nobody has decided another. */
	private static Stream<Decision> proposals(List<Decision> all) {
		var superseded = all.stream()
				.filter(one -> one.state() == Decision.State.DECIDED)
				.map(Decision::supersedes)
				.collect(Collectors.toSet());
		return all.stream().filter(one -> one.state() == Decision.State.PROPOSED && !superseded.contains(one.id()));
	}

	@Override
	List<String> propose(Proposing proposing, Locale locale) {
		proposing.decisions();
		return List.of();
	}
}
