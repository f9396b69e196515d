package io.antiphon.evaluation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.evaluation.internal.methods.CountDifference;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Decision.ExpectedEffect;
import io.antiphon.loop.Decision.Option;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Indicator.Direction;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdict.Companion;
import io.antiphon.loop.Verdict.Effect;
import io.antiphon.loop.Verdict.Outcome;
import io.antiphon.loop.spi.IndicatorSource;
import io.antiphon.testkit.FakeChain;
import io.antiphon.wording.Block;
import io.antiphon.wording.Vocabularies;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An improvement that worked and cost more of something else. */
class BothSidesTest {

	private static final Effect FEWER = new Effect(-0.09, -0.12, -0.06, 840);
	private static final Effect MORE = new Effect(0.13, 0.1, 0.16, 400);
	private static final Companion CARBON = new Companion("carbon", "kg CO2e", Outcome.WORSE, MORE, "", 0.12, 0.25);

	private final Improvement improvement = Plans.improvement(Plans.asking(CountDifference.SHARES));

	private record Measured(List<Indicator> indicators) implements IndicatorSource {

		@Override
		public String id() {
			return "measured";
		}

		@Override
		public List<Measurement> measure(String id, Scope scope, List<Period> periods) {
			return List.of();
		}
	}

	private static Indicator indicator(String id, String name, String unit, Kind kind) {
		return new Indicator(id, Phrase.valueOf(name), unit, kind, Direction.DOWN, Scope.ALL);
	}

	private FakeChain chain() {
		return new FakeChain().improvement(improvement).source(new Measured(List.of(
				indicator("fake/indicator", "Share of complaints", "share", Kind.SHARE),
				indicator("carbon", "Footprint per case", "kg CO2e", Kind.MEAN))));
	}

	private Verdict verdict(Companion... companions) {
		return new Verdict(
				improvement.id(), Outcome.WORKED, false, false, "fake/indicator", "share", FEWER, -0.05, CountDifference.SHARES,
				new Verdict.Compared(null, null), List.of(), "", null, null, null, List.of(companions), List.of());
	}

	private static Block.Item item(Verdict verdict, FakeChain chain, Locale locale) {
		var wording = Vocabularies.of(new EvaluationVocabularyComponent()::texts).wording(locale);
		return new VerdictChapter(List.of(verdict), chain, wording).items(Scope.ALL).getFirst();
	}

	private static List<Block.TradeOff> pictures(Block.Item item) {
		return item.details().stream().filter(Block.TradeOff.class::isInstance).map(Block.TradeOff.class::cast).toList();
	}

	@Test
	void theSentenceSaysWhatSufferedAndFromWhatToWhat() {
		var english = item(verdict(CARBON), chain(), Locale.ENGLISH).summary().replace('\u00a0', ' ');
		var chinese = item(verdict(CARBON), chain(), Locale.SIMPLIFIED_CHINESE).summary().replace('\u00a0', ' ');

		assertTrue(english.endsWith("the plan asked for −5: worked. What must not suffer did: Footprint per case went from 0.12 kg CO2e"
				+ " to 0.25 kg CO2e, a change of 0.13 kg CO2e (0.10–0.16, n = 400)."), english);
		assertTrue(chinese.contains("不得受损的指标却受损了：Footprint per case从0.12 kg CO2e变为0.25 kg CO2e"), chinese);
	}

	@Test
	void theTableHasBothWindowsAndThePictureBothSides() {
		var item = item(verdict(CARBON), chain(), Locale.ENGLISH);

		var table = item.details().stream()
				.filter(Block.Table.class::isInstance)
				.map(Block.Table.class::cast)
				.filter(one -> one.header().getFirst().equals("Must not suffer"))
				.findFirst()
				.orElseThrow();
		assertEquals(List.of("Must not suffer", "Before", "After", "Change", "What became of it"), table.header());
		assertEquals("suffered", table.rows().getFirst().getLast().text());
		assertEquals(
				List.of(new Block.Choice(
						"measured", new Block.Change(-0.09, new Block.Range(-0.12, -0.06)),
						new Block.Change(0.13, new Block.Range(0.1, 0.16)))),
				pictures(item).getFirst().choices());
	}

	@Test
	void whatWasExpectedOfTheChosenOptionStandsBesideWhatWasMeasured() {
		var expects = List.of(
				new ExpectedEffect("fake/indicator", -0.05, null, null, "pilot"),
				new ExpectedEffect("carbon", 0.02, 0.0, 0.04, "route plan"));
		var tours = new Option("tours", Phrase.valueOf("Second tour"), List.of(), expects);
		var decision = new Decision(
				"decision-1", Phrase.valueOf("Second tour"), List.of(), Phrase.valueOf("late"), List.of(), "lin", Instant.EPOCH)
				.between(List.of(tours), "", Map.of())
				.choosing("tours", Phrase.valueOf("late"), "lin", Instant.EPOCH);

		var drawn = pictures(item(verdict(CARBON), chain().decision(decision), Locale.ENGLISH)).getFirst();

		assertEquals(List.of("measured", "expected"), drawn.choices().stream().map(Block.Choice::label).toList());
		assertEquals(new Block.Change(0.02, new Block.Range(0, 0.04)), drawn.choices().getLast().up());
	}

	@Test
	void oneThatCouldNotBeComparedSaysNothingInTheSentenceAndIsNotDrawn() {
		var open = new Companion("carbon", "kg CO2e", Outcome.NOT_ENOUGH_DATA, null, "no-baseline", null, null);

		var item = item(verdict(open), chain(), Locale.ENGLISH);

		assertTrue(item.summary().endsWith("worked."), item.summary());
		assertEquals(List.of(), pictures(item));
	}
}
