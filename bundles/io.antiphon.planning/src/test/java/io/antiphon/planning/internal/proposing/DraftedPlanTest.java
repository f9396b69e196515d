package io.antiphon.planning.internal.proposing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.loop.Finding;
import io.antiphon.loop.TestPlan;
import io.antiphon.planning.Freezing;
import io.antiphon.planning.internal.FakeSource;
import io.antiphon.planning.internal.ShopExample;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.testkit.FakeChain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How what is proposed will be judged. */
class DraftedPlanTest {

	private static final List<Finding> FOUND = List.of(ShopExample.painPoint("delivery", "late"));

	private final DocumentPlans plans = ShopExample.plans();

	@Test
	void takesTheMethodThatSuitsAndWhatIsForeseenByIt() {
		var asked = new ArrayList<TestPlan>();
		var chain = ShopExample.chain(FOUND, dated(0.4)).suiting((draft, hoped) -> {
			asked.add(draft);
			assertEquals(-0.1, hoped, 1e-12);
			return Optional.of(ShopExample.SUITED);
		});

		turn(chain);

		var plan = plans.improvements().getFirst().plan();
		assertEquals(List.of("fake.method", "3"), List.of(plan.method(), plan.terms().version()));
		assertEquals(ShopExample.SUITED.power(), plan.power());
		assertEquals(plan, asked.getFirst().by(ShopExample.SUITED));
	}

	@Test
	void whatPeopleHandInAboutTheSameServiceMustNotSuffer() {
		var source = dated(0.4).watching("shop").watching("delivery");

		turn(ShopExample.chain(FOUND, source));

		var terms = plans.improvements().getFirst().plan().terms();
		assertEquals(List.of(), terms.companions(), "of the same touchpoint it is the indicator itself, of another it is another matter");

		turn(ShopExample.chain(List.of(ShopExample.painPoint("site", "slow")), dated(0.4).watching("")));
		assertEquals(List.of("complaints/"), plans.improvements().getLast().plan().terms().companions());
	}

	@Test
	void aDraftThatNobodyCouldJudgeWaitsUntilSomebodyCan() {
		turn(new FakeChain().finding(FOUND.getFirst()).source(dated(0.4)));
		var unjudged = plans.improvements().getFirst();
		var objection = plans.objection(unjudged.id());

		turn(ShopExample.chain(FOUND, dated(0.4)));

		assertEquals("", unjudged.plan().method());
		assertEquals(Optional.of(Freezing.Reason.NO_METHOD), objection);
		assertEquals(List.of("fake.method"), plans.improvements().stream().map(one -> one.plan().method()).toList());
		assertEquals(1, plans.goals().size());
	}

	private static FakeSource dated(double share) {
		return FakeSource.share().during(ShopExample.DAYS, share, 10);
	}

	private void turn(FakeChain chain) {
		var proposing = new Proposing(
				plans, chain, ShopExample.turn(ShopExample.ACTION), ShopExample.clock(ShopExample.END));
		proposing.goals();
		proposing.decisions();
		proposing.improvements();
	}
}
