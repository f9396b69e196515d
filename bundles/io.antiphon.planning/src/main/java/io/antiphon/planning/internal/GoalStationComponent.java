package io.antiphon.planning.internal;

import io.antiphon.base.Texts;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Step;
import io.antiphon.loop.spi.Station;
import io.antiphon.planning.internal.plans.PlanningComponent;
import io.antiphon.planning.internal.proposing.Proposing;
import io.antiphon.planning.internal.stalls.Extent;
import io.antiphon.wording.Numbers;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The step "goal". */
@Component(service = Station.class)
public final class GoalStationComponent extends PlanningStation {

	@Activate
	public GoalStationComponent(@Reference PlanningComponent plans, @Reference Chain chain) {
		super(Step.GOAL, plans, chain);
	}

	@Override
	List<Goal> present(Extent extent) {
		return extent.goals();
	}

	@Override
	State told(State state, Extent extent, Texts texts) {
		var proposed = present(extent).stream().filter(Goal::proposed).count();
		return state.count() == 0 ? state : state.saying(texts.get("goal.brief", state.count(), proposed));
	}

	@Override
	List<String> propose(Proposing proposing, Locale locale) {
		proposing.goals();
		return gaveWay(proposing.gaveWay(), locale);
	}

	/** How many drafts gave way to those of another day, and how they come back. */
	private static List<String> gaveWay(List<Improvement> drafts, Locale locale) {
		var numbers = new Numbers(locale);
		var texts = Texts.of(GoalStationComponent.class, locale);
		var days = drafts.stream()
				.flatMap(draft -> Stream.<LocalDate>ofNullable(draft.schedule().start()))
				.distinct()
				.sorted()
				.map(numbers::day)
				.toList();
		return drafts.isEmpty()
				? List.of()
				: List.of(texts.get("gaveWay", drafts.size(), days.size(), texts.list(days)));
	}
}
