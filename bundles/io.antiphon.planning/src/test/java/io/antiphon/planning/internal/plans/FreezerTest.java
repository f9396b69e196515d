package io.antiphon.planning.internal.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.TestPlan.Grain;
import io.antiphon.loop.TestPlan.Standing;
import io.antiphon.loop.TestPlan.Terms;
import io.antiphon.planning.Freezing;
import io.antiphon.planning.Freezing.Reason;
import io.antiphon.planning.internal.FakeSource;
import io.antiphon.planning.internal.PlanningVocabularyComponent;
import io.antiphon.planning.internal.ShopExample;
import io.antiphon.testkit.FakeChain;
import io.antiphon.testkit.InMemoryDocuments;
import io.antiphon.testkit.OpenDoor;
import io.antiphon.wording.Vocabularies;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FreezerTest {

	private final InMemoryDocuments documents = new InMemoryDocuments();
	private final OpenDoor door = new OpenDoor();
	private final DocumentPlans plans = ShopExample.plans(documents, door, ShopExample.END);

	@Test
	void freezesOnceWithAnActInTheAuditChain() {
		plans.add(improvement("i", ShopExample.BASELINE, ShopExample.FOLLOW_UP), Acts.PROPOSE, "lin");

		assertInstanceOf(Freezing.Frozen.class, plans.freeze("i", door.access()));
		var frozen = only();
		assertEquals(new Freezing.Refused(Reason.ALREADY), plans.freeze("i", door.access()));

		assertEquals(Standing.FROZEN, plans.standing(frozen));
		assertEquals(ShopExample.clock(ShopExample.END).instant(), frozen.plan().frozenAt());
		assertEquals(List.of("plan.freeze planning.plan i"), door.audited());
		assertEquals(frozen, only());
		assertEquals(List.of("i"), plans.frozen().stream().map(one -> one.id()).toList());
		assertTrue(door.holds(plans.kind(), frozen.plan().list(), plans.frozen().getFirst().fields(), frozen.plan().digest()));
	}

	@Test
	void refusesWhatCannotBeJudged() {
		plans.add(improvement("undated", null, null), Acts.PROPOSE, "lin");
		plans.add(improvement("overlapping", ShopExample.BASELINE, ShopExample.BASELINE), Acts.PROPOSE, "lin");

		assertEquals(new Freezing.Refused(Reason.NO_DATES), plans.freeze("undated", door.access()));
		assertEquals(new Freezing.Refused(Reason.UNSOUND), plans.freeze("overlapping", door.access()));
		assertEquals(new Freezing.Refused(Reason.UNKNOWN), plans.freeze("nobody", door.access()));
		assertEquals(List.of(), door.audited());
		assertEquals(Standing.DRAFT, plans.standing(plans.improvements().getFirst()));
	}

	@Test
	void givesEveryChangeAway() {
		plans.add(improvement("i", ShopExample.BASELINE, ShopExample.FOLLOW_UP), Acts.PROPOSE, "lin");
		plans.freeze("i", door.access());
		var frozen = only();
		var plan = frozen.plan();
		var at = ShopExample.clock(ShopExample.END).instant();

		for (var terms : List.of(
				new Terms("2", Grain.AUTOMATIC, null, List.of()),
				new Terms("1", Grain.DAY, null, List.of()),
				new Terms("1", Grain.AUTOMATIC, Scope.ALL, List.of()),
				new Terms("1", Grain.AUTOMATIC, null, List.of("cost/a")))) {
			assertEquals(Standing.CHANGED, plans.standing(frozen.with(plan.on(terms).frozen(at, plan.digest()))));
		}
		var other = TestPlan.draft(
				plan.indicator(), plan.scope(), plan.baseline(), plan.followUp(), plan.method(), -0.001, plan.errorRate());
		assertEquals(Standing.CHANGED, plans.standing(frozen.with(other.frozen(at, plan.digest()))));
		assertEquals(Standing.CHANGED, plans.standing(frozen.with(plan.frozen(at.minusSeconds(1), plan.digest()))));
		assertEquals(Standing.CHANGED, plans.standing(improvement("j", ShopExample.BASELINE, ShopExample.FOLLOW_UP).with(plan)));
	}

	/** As a bundle would that got hold of the key's service: the seal is right, but the chain knows nothing of it. */
	@Test
	void takesNoPlanForFrozenThatWasFrozenInThePast() {
		var draft = improvement("i", ShopExample.BASELINE, ShopExample.FOLLOW_UP);
		plans.add(draft, Acts.PROPOSE, "lin");
		plans.freeze("i", door.access());
		var past = ShopExample.clock(ShopExample.START).instant();
		var seal = door.seal(Freezer.KIND, draft.plan().list(), draft.plan().fixed("i", past));

		var forged = draft.with(draft.plan().frozen(past, seal));

		assertEquals(Standing.CHANGED, plans.standing(forged));
		assertNotEquals(seal, only().plan().digest());
	}

	/** Whoever also writes the act into the chain does so today. */
	@Test
	void takesNoPlanForFrozenWhoseActCameLater() {
		var freezer = new Freezer(door, ShopExample.clock(ShopExample.START));
		var longAgo = Instant.EPOCH.minus(Duration.ofDays(30));
		var draft = improvement("i", ShopExample.BASELINE, ShopExample.FOLLOW_UP);
		var seal = door.seal(Freezer.KIND, draft.plan().list(), draft.plan().fixed("i", longAgo));
		door.anchor(door.access(), Freezer.ACTION, Freezer.KIND, "i", seal);

		assertEquals(Standing.CHANGED, freezer.standing(draft.with(draft.plan().frozen(longAgo, seal)), (id, other) -> false));
	}

	@Test
	void namesWhatIsFixedBeforeSomebodySaysYes() {
		plans.add(improvement("i", ShopExample.BASELINE, ShopExample.FOLLOW_UP), Acts.PROPOSE, "lin");
		plans.add(improvement("undated", null, null), Acts.PROPOSE, "lin");

		for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			var offer = new FreezeOffer(plans, new FakeChain().source(FakeSource.share()),
					Vocabularies.of(new PlanningVocabularyComponent()::texts).wording(locale));
			var possible = offer.of("i");
			var not = offer.of("undated");

			assertTrue(possible.possible() && possible.sentence().contains("95"), possible.sentence());
			assertTrue(!not.possible() && !not.sentence().isEmpty());
			assertTrue(!possible.sentence().contains("<") && !not.sentence().contains("<"));
		}
		assertEquals(List.of(), door.audited());
	}

	@Test
	void warnsOfWhatElseBeganOnTheSameIndicatorInsideTheBaseline() {
		var plan = improvement("earlier", ShopExample.weeks(-40, -20), ShopExample.weeks(-20, -10)).plan();
		var begun = new Improvement.Schedule(ShopExample.BASELINE.from().plusDays(3), null);
		plans.add(
				new Improvement("earlier", Phrase.valueOf("before"), "d", "g", null, begun, null, List.of(), plan), Acts.PROPOSE, "lin");
		plans.freeze("earlier", door.access());
		plans.add(improvement("i", ShopExample.BASELINE, ShopExample.FOLLOW_UP), Acts.PROPOSE, "lin");

		var offer = new FreezeOffer(plans, new FakeChain().source(FakeSource.share()),
				Vocabularies.of(new PlanningVocabularyComponent()::texts).wording(Locale.ENGLISH)).of("i");

		assertTrue(offer.sentence().contains("inside the baseline, on the same indicator"), offer.sentence());
	}

	private Improvement only() {
		return plans.improvements().getFirst();
	}

	private static Improvement improvement(String id, @Nullable Period baseline, @Nullable Period followUp) {
		var plan = TestPlan.draft("complaints/site", Scope.ALL, baseline, followUp, "share.newcombe", -0.05, 0.05);
		return new Improvement(
				id, Phrase.valueOf("act"), "d", "g", null, new Improvement.Schedule(null, null), null, List.of(), plan);
	}
}
