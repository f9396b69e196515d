package io.antiphon.planning.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Improvement.State;
import io.antiphon.loop.Step;
import io.antiphon.loop.spi.Station;
import io.antiphon.loop.spi.Station.Standing;
import io.antiphon.planning.internal.plans.PlanningComponent;
import io.antiphon.planning.internal.watching.WatchStationComponent;
import io.antiphon.testkit.FakeChain;
import io.antiphon.testkit.InMemoryDocuments;
import io.antiphon.testkit.OpenDoor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlanningStationTest {

	private final InMemoryDocuments documents = new InMemoryDocuments();
	private final PlanningComponent plans = new PlanningComponent(documents, documents.revisions(), new OpenDoor().lettingEveryonePass());

	@Test
	void goesFromNothingToAGoalADecisionAPlanAndAChart() {
		var stations = stations(List.of(ShopExample.painPoint("delivery", "late")), 0.4);
		assertEquals(List.of(Step.GOAL, Step.DECIDE, Step.PLAN, Step.WATCH), stations.stream().map(Station::step).toList());
		assertEquals(List.of(Standing.NOTHING_YET), standings(stations));

		stations.forEach(station -> station.advance(ShopExample.turn(ShopExample.ACTION), Progress.NONE));

		stations.forEach(station -> assertEquals(1, station.state(Locale.ENGLISH).count()));
		var plan = stations.get(2).state(Locale.ENGLISH);
		assertEquals(Standing.NEEDS_YOU, plan.standing());
		assertEquals(
				"One improvement is proposed: change, confirm or throw away; freezing a test plan confirms its improvement too.", plan.next());

		plans.freeze(plans.improvements().getFirst().id(), ShopExample.turn(null).access());

		assertEquals(List.of(Standing.IN_HAND), standings(stations));
		assertFalse(plans.goals().getFirst().proposed());
		assertEquals(State.PLANNED, plans.improvements().getFirst().entry().state());
	}

	@Test
	void saysWhyNothingIsPlannedAsTheThingToDoNext() {
		var stations = stations(List.of(ShopExample.painPoint("delivery", "late", null)), 0.4);

		stations.forEach(station -> station.advance(ShopExample.turn(ShopExample.ACTION), Progress.NONE));

		var state = stations.getFirst().state(Locale.ENGLISH);
		assertEquals(Standing.NEEDS_YOU, state.standing());
		assertTrue(state.next().contains("Shop, delivery: late"), state.next());
	}

	@Test
	void saysWhyNothingMoreIsPlannedBesideWhatIs() {
		var found = new ArrayList<>(List.of(ShopExample.painPoint("delivery", "late")));
		stations(found, 0.4).forEach(station -> station.advance(ShopExample.turn(ShopExample.ACTION), Progress.NONE));
		plans.freeze(plans.improvements().getFirst().id(), ShopExample.turn(null).access());
		found.add(ShopExample.painPoint("site", "slow", null));

		var stations = stations(found, 0.4);
		stations.forEach(station -> station.advance(ShopExample.turn(ShopExample.ACTION), Progress.NONE));

		var state = stations.get(2).state(Locale.ENGLISH);
		assertEquals(Standing.IN_HAND, state.standing());
		assertTrue(
				state.next().startsWith("One improvement is planned, with frozen test plans. Nothing is planned for \"Shop, site"),
				state.next());
	}

	@Test
	void tellsASignalInTheGoodDirectionAsGoodAndNeedsSomebodyForTheOtherAlone() {
		assertEquals(new Station.State(1, Standing.IN_HAND, "有 1 个指标变好，幅度超出偶然波动。"), watching(0.4, 0.1));
		assertEquals(new Station.State(1, Standing.NEEDS_YOU, "有 1 个指标变差，幅度超出偶然波动。"), watching(0.2, 0.6));
	}

	private Station.State watching(double before, double after) {
		var source = FakeSource.share().during(ShopExample.weeks(0, 12), before, 10).during(ShopExample.weeks(12, 15), after, 10);
		var chain = ShopExample.chain(List.of(ShopExample.painPoint("delivery", "late")), source);
		for (var station : stations(chain)) {
			station.advance(ShopExample.turn(ShopExample.ACTION), Progress.NONE);
		}

		return new WatchStationComponent(plans, chain).state(Locale.SIMPLIFIED_CHINESE);
	}

	private List<Station> stations(List<Finding> found, double share) {
		return stations(ShopExample.chain(found, FakeSource.share().during(ShopExample.DAYS, share, 10)));
	}

	private List<Station> stations(FakeChain chain) {
		return List.of(
				new GoalStationComponent(plans, chain),
				new DecideStationComponent(plans, chain),
				new PlanStationComponent(plans, chain),
				new WatchStationComponent(plans, chain));
	}

	private static List<Standing> standings(List<Station> stations) {
		return stations.stream()
				.map(station -> station.state(Locale.ENGLISH).standing())
				.distinct()
				.toList();
	}
}
