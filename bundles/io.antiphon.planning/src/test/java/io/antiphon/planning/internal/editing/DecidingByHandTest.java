package io.antiphon.planning.internal.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.loop.Decision;
import io.antiphon.loop.Decision.ExpectedEffect;
import io.antiphon.loop.Decision.Score;
import io.antiphon.loop.Decision.State;
import io.antiphon.planning.Editor;
import io.antiphon.planning.Editor.New;
import io.antiphon.planning.Editor.Saving;
import io.antiphon.planning.Editor.Saving.Refused;
import io.antiphon.planning.Editor.Saving.Saved;
import io.antiphon.planning.Scorings;
import io.antiphon.planning.Sheet;
import io.antiphon.planning.internal.FakeSource;
import io.antiphon.planning.internal.PlanningVocabularyComponent;
import io.antiphon.planning.internal.ShopExample;
import io.antiphon.planning.internal.carrying.Carrying;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.privacy.Access;
import io.antiphon.testkit.FakeChain;
import io.antiphon.testkit.InMemoryDocuments;
import io.antiphon.testkit.InMemoryDrafts;
import io.antiphon.testkit.OpenDoor;
import io.antiphon.wording.Vocabularies;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecidingByHandTest {

	private static final Locale EN = Locale.ENGLISH;

	private final InMemoryDocuments documents = new InMemoryDocuments();
	private final OpenDoor door = new OpenDoor().lettingEveryonePass();
	private final Access lin = door.access();
	private final DocumentPlans plans = ShopExample.plans(documents, door, ShopExample.END);
	private final Scorings scorings = ShopExample.scorings();
	private final FakeChain chain = ShopExample.chain(
			List.of(ShopExample.painPoint("delivery", "late")), FakeSource.share().during(ShopExample.DAYS, 0.4, 10));
	private final Clock clock = ShopExample.clock(ShopExample.END);
	private final Editor editor = new Editing(
			plans, new InMemoryDrafts(), new Carrying(plans, chain, clock), chain, scorings,
			Vocabularies.of(new PlanningVocabularyComponent()::texts), clock);
	private String decision;

	@BeforeEach
	void propose() {
		var begun = editor.begin(New.DECISION, lin, EN);
		decision = saved(save(begun, "title", "What to do about the evenings", "method", "rice", "findings", "pain-point/delivery/late"))
				.subject();
	}

	private Saving save(Sheet sheet, String... keysAndValues) {
		var typed = new HashMap<>(sheet.typed());
		for (var at = 0; at < keysAndValues.length; at += 2) {
			assertTrue(typed.containsKey(keysAndValues[at]), keysAndValues[at]);
			typed.put(keysAndValues[at], keysAndValues[at + 1]);
		}
		return editor.save(sheet, typed, lin, EN);
	}

	private static Saved saved(Saving saving) {
		return assertInstanceOf(Saved.class, saving);
	}

	private Decision now() {
		return plans.decision(decision).orElseThrow();
	}

	private void option(String title, String reach, String effort) {
		saved(save(
				editor.beginOption(decision, lin, EN), "title", title, "score.reach", reach, "score.impact", "2", "score.confidence", "80",
				"score.effort", effort, "source.reach", "orders of April"));
	}

	@Test
	void proposesADecisionBetweenNothingAndWhatIsAdded() {
		option("Evening tours", "412", "4");

		assertEquals(State.PROPOSED, now().state());
		assertEquals("lin", now().by());
		assertEquals(List.of("o2", Decision.NOTHING), now().options().stream().map(Decision.Option::id).toList());
		assertTrue(now().options().getFirst().scores().contains(new Score("reach", 412, "orders of April")));
	}

	@Test
	void saysBesideAScoreWhatItsScaleIsAndWhatAnEffectLacks() {
		var sheet = editor.beginOption(decision, lin, EN);
		var typed = new HashMap<>(sheet.typed());
		typed.putAll(Map.of("title", "x", "score.reach", "-3", "effect.1", "complaints/delivery", "effect.1.low", "-12"));

		assertEquals(Set.of("score.reach", "effect.1.change"), sheet.problems(typed).keySet());
	}

	@Test
	void statesAnExpectedEffectInTheUnitOfItsIndicator() {
		saved(save(
				editor.beginOption(decision, lin, EN), "title", "Evening tours", "effect.1", "complaints/delivery", "effect.1.change", "-9",
				"effect.1.low", "-12", "effect.1.high", "-6", "effect.1.source", "the pilot"));

		var effect = now().options().getFirst().effects().getFirst();
		assertEquals(new ExpectedEffect("complaints/delivery", -0.09, -0.12, -0.06, "the pilot"), effect);
	}

	@Test
	void decidesBetweenOptionsOnceAndForAllUntilAnotherTakesItsPlace() {
		option("Evening tours", "412", "4");
		option("Lockers", "305", "2");
		assertEquals(List.of("o3"), scorings.rank(now()).orElseThrow().first());

		var decided = saved(editor.decide(decision, "o2", " vans are there ", lin, EN));

		assertEquals("decide Evening tours", decided.label());
		assertEquals(List.of("o2", "vans are there"), List.of(now().chosenOption(), now().rationale().written()));
		assertInstanceOf(Refused.class, save(editor.open(decision, lin, EN).orElseThrow(), "title", "Other"));
		assertTrue(editor.open(decision + "/o2", lin, EN).orElseThrow().fields().stream().allMatch(Sheet.Field::locked));
		var next = saved(editor.supersede(decision, lin, EN)).subject();
		saved(editor.decide(next, "o3", "cheaper", lin, EN));
		assertEquals(Set.of(next), Decision.current(plans.decisions()).stream().map(Decision::id).collect(Collectors.toSet()));
		assertEquals(State.DECIDED, now().state());
	}

	@Test
	void keepsWhatThereWasToDecideAndWhyWhenSomebodyDecides() {
		saved(save(editor.open(decision, lin, EN).orElseThrow(), "title", "How to be on time", "why", "customers wait"));
		option("Evening tours", "412", "4");
		option("Lockers", "305", "2");

		saved(editor.decide(decision, "o2", "", lin, EN));

		assertEquals("How to be on time", now().asked().written());
		assertEquals("Evening tours", now().chosen().written());
		assertEquals("customers wait", now().rationale().written());
		assertEquals(2, now().passedOver().size());
	}

	@Test
	void decidesNothingWhereThereIsOnlyNothing() {
		assertEquals(
				"There is only one option: a decision is between two at least.",
				assertInstanceOf(Refused.class, editor.decide(decision, Decision.NOTHING, "", lin, EN)).sentence());
	}
}
