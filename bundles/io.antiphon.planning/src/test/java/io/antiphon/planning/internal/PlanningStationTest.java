package io.antiphon.planning.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Decision.Option;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Improvement.State;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.Step;
import io.antiphon.loop.spi.Station;
import io.antiphon.loop.spi.Station.Kind;
import io.antiphon.loop.spi.Station.Need;
import io.antiphon.loop.spi.Station.Standing;
import io.antiphon.planning.internal.plans.Acts;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.planning.internal.plans.PlanningComponent;
import io.antiphon.planning.internal.stalls.Extent;
import io.antiphon.planning.internal.watching.WatchStationComponent;
import io.antiphon.store.changes.Revisions.Change;
import io.antiphon.store.changes.Revisions.Edit;
import io.antiphon.testkit.FakeChain;
import io.antiphon.testkit.InMemoryDocuments;
import io.antiphon.testkit.OpenDoor;
import io.antiphon.wording.Vocabularies;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
				"One improvement is proposed: change, confirm or throw away; freezing a test plan confirms its improvement too.",
				plan.next());
		assertEquals("One decision is proposed; nobody has decided yet.", stations.get(1).state(Locale.ENGLISH).next());

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
		assertTrue(state.next().contains("late (delivery, Shop)"), state.next());
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
				state.next().startsWith("One improvement is planned, with frozen test plans. Nothing is planned for \"slow (site"),
				state.next());
	}

	@Test
	void countsTheDecisionsThatHoldApartFromThoseThatAreProposed() {
		var station = stations(List.of(ShopExample.painPoint("delivery", "late")), 0.4).get(1);
		var proposal = new Decision("a", Phrase.valueOf("hire"), List.of(), Phrase.valueOf(""), List.of(), "lin", Instant.EPOCH)
				.between(List.of(new Option("hire", Phrase.valueOf("hire"), List.of(), List.of())), "", Map.of());
		plans.add(proposal.choosing("hire", Phrase.valueOf("soon"), "lin", Instant.EPOCH), Acts.CHANGE, "lin");
		var instead = again(proposal, "b").choosing(Decision.NOTHING, Phrase.valueOf("no money"), "lin", Instant.EPOCH);
		plans.add(instead.superseding("a"), Acts.CHANGE, "lin");

		assertEquals(new Station.State(1, Standing.IN_HAND, "One decision rests on findings.").saying("one decision"),
				station.state(Locale.ENGLISH));

		plans.add(again(proposal, "c").superseding("b"), Acts.CHANGE, "lin");

		var need = new Need(Kind.DECIDE, "hire", "lin 于 1970年1月1日提出；2 个备选方案。", "decision-c");
		assertEquals(
				new Station.State(2, Standing.IN_HAND, "已有 1 项决策，均以发现为依据。有 1 项拟议决策，尚无人作出决定。")
						.saying("1 项决策，1 项待定")
						.needing(List.of(need), 1),
				station.state(Locale.SIMPLIFIED_CHINESE));
	}

	private static Decision again(Decision proposal, String id) {
		return new Decision(
				id, proposal.chosen(), List.of(), proposal.rationale(), List.of(), "lin", Instant.EPOCH)
				.between(proposal.options(), proposal.method(), proposal.weights());
	}

	@Test
	void tellsASignalInTheGoodDirectionAsGoodAndNeedsSomebodyForTheOtherAlone() {
		assertEquals(
				new Station.State(1, Standing.IN_HAND, "有 1 个指标变好，幅度超出偶然波动。")
						.saying("监控 1 个指标，1 个变好")
						.needing(List.of(signal("自 2026年3月30日起变好，幅度超出偶然波动，符合期望", true)), 0),
				watching(0.4, 0.1));
		assertEquals(
				new Station.State(1, Standing.NEEDS_YOU, "有 1 个指标变差，幅度超出偶然波动。")
						.saying("1 个指标变差")
						.needing(List.of(signal("自 2026年3月30日起变差，幅度超出偶然波动", false)), 1),
				watching(0.2, 0.6));
	}

	private static Need signal(String said, boolean good) {
		return new Need(Kind.SIGNAL, "complaints（Shop · delivery）", said, "indicator-complaints/delivery", good);
	}

	@Test
	void saysWhatGaveWayAndWhatIsLeftAlone() {
		var stations = stations(List.of(ShopExample.painPoint("delivery", "late")), 0.4);
		stations.forEach(station -> station.advance(ShopExample.turn(ShopExample.ACTION), Progress.NONE));

		var later = ShopExample.turn(ShopExample.ACTION.plusWeeks(1));
		assertEquals(
				List.of("1 proposal that nobody had changed gave way to this day. Undo does not bring it back: propose again with the day "
						+ "before (30 Mar 2026), which makes the same."),
				stations.getFirst().advance(later, Progress.NONE).remarks());
		stations.subList(1, 3).forEach(station -> assertEquals(List.of(), station.advance(later, Progress.NONE).remarks()));
		plans.revisions().write(new Change(Acts.CHANGE, "mei", List.of(new Edit(
				DocumentPlans.GOAL, plans.goals().getFirst().id(), plans.goals().getFirst().proposed(false), 1))));

		var sooner = ShopExample.turn(ShopExample.ACTION);
		stations.subList(0, 2).forEach(station -> assertEquals(List.of(), station.advance(sooner, Progress.NONE).remarks()));
		assertTrue(stations.get(2).advance(sooner, Progress.NONE).remarks().getFirst().startsWith("1 indicator is left alone: somebody"));
	}

	@Test
	void saysWhatNeedsSomebodyWithinAScope() {
		var stations = stations(List.of(ShopExample.painPoint("delivery", "late"), ShopExample.painPoint("site", "slow")), 0.4);
		stations.forEach(station -> station.advance(ShopExample.turn(ShopExample.ACTION), Progress.NONE));

		var all = stations.get(2).state(Locale.ENGLISH);
		var site = stations.get(2).state(Locale.ENGLISH, Scope.ALL.withTouchpoint("site"));

		assertEquals("2 proposed", all.brief());
		assertEquals(2, all.waiting());
		assertEquals("1 proposed", site.brief());
		assertEquals(List.of(Kind.PROPOSED), site.needs().stream().map(Need::kind).toList());
		assertEquals(1, stations.get(0).state(Locale.ENGLISH, Scope.ALL.withTouchpoint("site")).count());
		assertEquals(1, stations.get(1).state(Locale.ENGLISH, Scope.ALL.withTouchpoint("site")).count());
		assertEquals(0, stations.get(3).state(Locale.ENGLISH, Scope.ALL.withTouchpoint("shop")).count());
	}

	@Test
	void aDecisionLiesWhereThatLiesWhatItRestsOnAndEverywhereWhereThatIsNotKnown() {
		var chain = ShopExample.chain(
				List.of(ShopExample.painPoint("delivery", "late"), ShopExample.painPoint("site", "slow")),
				FakeSource.share().during(ShopExample.DAYS, 0.4, 10));
		stations(chain).forEach(station -> station.advance(ShopExample.turn(ShopExample.ACTION), Progress.NONE));
		plans.add(new Decision(
				"free", Phrase.valueOf("hire"), List.of(), Phrase.valueOf(""), List.of(), "lin", Instant.EPOCH), Acts.CHANGE, "lin");

		var site = new Extent(plans, chain, Scope.ALL.withTouchpoint("site")).decisions();
		var shop = new Extent(plans, chain, Scope.ALL.withTouchpoint("shop")).decisions();

		assertEquals(3, plans.decisions().size());
		assertEquals(2, site.size());
		assertTrue(site.stream().anyMatch(one -> one.findings().equals(List.of(ShopExample.painPoint("site", "slow").id()))));
		assertEquals(List.of("free"), shop.stream().map(Decision::id).toList());
	}

	@Test
	void saysNothingOfWhatIsNotPlannedElsewhere() {
		var stations = stations(List.of(ShopExample.painPoint("delivery", "late", null)), 0.4);

		stations.forEach(station -> station.advance(ShopExample.turn(ShopExample.ACTION), Progress.NONE));

		assertEquals(Standing.NOTHING_YET, stations.getFirst().state(Locale.ENGLISH, Scope.ALL.withTouchpoint("site")).standing());
		assertEquals(
				Standing.NEEDS_YOU, stations.getFirst().state(Locale.ENGLISH, Scope.ALL.withTouchpoint("delivery")).standing());
	}

	private Station.State watching(double before, double after) {
		var source = FakeSource.share().during(ShopExample.weeks(0, 12), before, 10).during(ShopExample.weeks(12, 15), after, 10);
		var chain = ShopExample.chain(List.of(ShopExample.painPoint("delivery", "late")), source);
		for (var station : stations(chain)) {
			station.advance(ShopExample.turn(ShopExample.ACTION), Progress.NONE);
		}

		return new WatchStationComponent(plans, chain, Vocabularies.NONE).state(Locale.SIMPLIFIED_CHINESE);
	}

	private List<Station> stations(List<Finding> found, double share) {
		return stations(ShopExample.chain(found, FakeSource.share().during(ShopExample.DAYS, share, 10)));
	}

	private List<Station> stations(FakeChain chain) {
		return List.of(
				new GoalStationComponent(plans, chain),
				new DecideStationComponent(plans, chain, Vocabularies.NONE),
				new PlanStationComponent(plans, chain, Vocabularies.NONE),
				new WatchStationComponent(plans, chain, Vocabularies.NONE));
	}

	private static List<Standing> standings(List<Station> stations) {
		return stations.stream()
				.map(station -> station.state(Locale.ENGLISH).standing())
				.distinct()
				.toList();
	}
}
