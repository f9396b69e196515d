package io.antiphon.workbench.internal.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.base.Texts;
import io.antiphon.drawing.Badge;
import io.antiphon.drawing.Card;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measure;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.Verdict.Outcome;
import io.antiphon.loop.spi.IndicatorSource;
import io.antiphon.loop.spi.Station.Kind;
import io.antiphon.loop.spi.Station.Need;
import io.antiphon.testkit.FakeChain;
import io.antiphon.wording.Vocabularies;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeasuredTest {

	private static final Period DAYS = new Period(Looked.BASELINE.from(), Looked.FOLLOW_UP.to());

	@Test
	void whatGoalsAreSetOnComesFirstAndThenWhatIsWatched() {
		var chain = new FakeChain()
				.source(new Complaints("Shop/site", "Shop/delivery", "Shop/after").watching("Shop/after"))
				.goal(goal("Shop/delivery", 0.2));

		assertEquals(
				List.of("complaints (delivery)", "complaints (after)", "complaints (site)"),
				names(measured(chain, Scope.ALL)));
	}

	@Test
	void cardsStandUnderTheirServicesWithinTheScope() {
		var chain = new FakeChain().source(new Complaints("Shop/site", "Bank/desk", "Shop/delivery"));

		var all = measured(chain, Scope.ALL);
		var bank = measured(chain, Scope.ALL.withService("Bank"));

		assertEquals(List.of("Shop", "Bank"), all.services().stream().map(Measured.Service::name).toList());
		assertEquals(List.of("complaints (site)", "complaints (delivery)", "complaints (desk)"), names(all));
		assertEquals(List.of("complaints (desk)"), names(bank));
	}

	@Test
	void noMoreThanTwoDozenAreDrawnAndTheOthersAreCounted() {
		var many = IntStream.range(0, 30).mapToObj(at -> "Shop/" + at).toArray(String[]::new);

		var measured = measured(new FakeChain().source(new Complaints(many)), Scope.ALL);

		assertEquals(Measured.MOST, names(measured).size());
		assertEquals(6, measured.more());
	}

	@Test
	void aCardShowsTheValueSinceTheImprovementBeganWithItsIntervalAndItsVerdict() {
		var improvement = Looked.improvement("one", false);
		var chain = new FakeChain()
				.source(new Complaints("Shop/delivery")).goal(goal("Shop/delivery", 0.1)).improvement(improvement)
				.verdict(Looked.verdict(improvement, Outcome.WORKED));

		var card = only(measured(chain, Scope.ALL));

		assertEquals("20\u00a0%", card.value());
		assertTrue(card.beside().endsWith("n\u00a0=\u00a0560"), card.beside());
		assertEquals(new Badge(Badge.Tone.GOOD, "worked", false), card.badge());
		assertEquals("−9 points since 30 Mar 2026", card.note().replace('\u00a0', ' '));
		assertEquals(0.1, card.spark().goal());
		assertEquals(7.5, card.spark().event());
		assertEquals("improvement-one", card.target());
	}

	@Test
	void aTrendIsToldOnlyWhereAControlRuleSaysSo() {
		var chain = new FakeChain().source(new Complaints("Shop/delivery"));
		var signal = new Need(Kind.SIGNAL, "x", "fewer by more than chance, as hoped", "indicator-complaints/Shop/delivery", true);

		assertEquals("", only(measured(chain, Scope.ALL)).note());
		assertEquals("fewer by more than chance, as hoped", only(measured(chain, Scope.ALL, signal)).note());
	}

	@Test
	void aGoalThatChanceAloneWouldReachIsToldAsThat() {
		var within = new FakeChain().source(new Complaints("Shop/delivery")).goal(goal("Shop/delivery", 0.27));
		var beyond = new FakeChain().source(new Complaints("Shop/delivery")).goal(goal("Shop/delivery", 0.2));

		assertEquals("goal within noise", only(measured(within, Scope.ALL)).note());
		assertEquals("", only(measured(beyond, Scope.ALL)).note());
	}

	@Test
	void whileTheEffectIsMeasuredItIsSaidUntilWhen() {
		var chain = new FakeChain().source(new Complaints("Shop/delivery")).improvement(Looked.improvement("one", false));

		var card = only(measured(chain, Scope.ALL));

		assertNull(card.badge());
		assertEquals("effect measured until 24 May 2026", card.note());
	}

	@Test
	void aScopeThatNarrowsAnIndicatorShowsWhatWasMeasuredThereAndNoGoalOfTheWhole() {
		var chain = new FakeChain().source(new Complaints("Shop/delivery")).goal(goal("Shop/delivery", 0.2));

		var survey = only(measured(chain, Scope.ALL.withChannel("survey")));

		assertEquals("50\u00a0%", survey.value());
		assertNull(survey.spark().goal());
		assertEquals(List.of(), names(measured(chain, Scope.ALL.withChannel("silent"))));
	}

	@Test
	void aPeriodIsObeyedAndOneWithoutDataHasNoCard() {
		var chain = new FakeChain().source(new Complaints("Shop/delivery"));
		var week = new Period(DAYS.from(), DAYS.from().plusDays(7));

		assertEquals("n\u00a0=\u00a070", only(measured(chain, Scope.ALL.within(week))).beside().split(", ")[1]);
		assertEquals(List.of(), names(measured(chain, Scope.ALL.within(new Period(DAYS.to(), DAYS.to().plusDays(7))))));
	}

	private static Measured measured(FakeChain chain, Scope scope, Need... signals) {
		var texts = Texts.of(Measured.class, Locale.ENGLISH);
		return Measured.of(chain, scope, new CardWords(chain, texts, Vocabularies.NONE.wording(Locale.ENGLISH), List.of(signals)));
	}

	private static List<String> names(Measured measured) {
		return measured.services().stream().flatMap(service -> service.cards().stream()).map(Card::name).toList();
	}

	private static Card only(Measured measured) {
		assertEquals(1, names(measured).size());
		var card = measured.services().getFirst().cards().getFirst();
		assertNotNull(card);
		return card;
	}

	private static Goal goal(String place, double target) {
		return new Goal("goal-one", "complaints/" + place, new Measure("complaints", "share", 0.3, 0.25, 0.35, 560, "wilson"), target,
				null);
	}

	/** A tenth of ten a day complain before the action and a fifth after it; in surveys it is half, and in silence nobody. */
	private record Complaints(List<String> places, List<String> handed) implements IndicatorSource {

		Complaints(String... places) {
			this(List.of(places), List.of());
		}

		Complaints watching(String... some) {
			return new Complaints(places, List.of(some));
		}

		@Override
		public String id() {
			return "complaints";
		}

		@Override
		public List<Indicator> indicators() {
			return places.stream().map(Complaints::indicator).toList();
		}

		@Override
		public List<Indicator> watched() {
			return handed.stream().map(Complaints::indicator).toList();
		}

		private static Indicator indicator(String place) {
			var parts = place.split("/");
			return new Indicator(
					"complaints/" + place, Phrase.naming("complaints", ""), "share", Indicator.Kind.SHARE, Indicator.Direction.DOWN,
					Scope.ALL.withService(parts[0]).withTouchpoint(parts[1]));
		}

		@Override
		public List<Measurement> measure(String id, Scope scope, List<Period> periods) {
			var asked = periods.isEmpty() ? Stream.of(DAYS) : periods.stream().filter(DAYS::overlaps);
			return scope.channel().equals("silent")
					? List.of()
					: asked.map(days -> new Measurement(id, days, share(days, scope), 10.0 * days.days(), Double.NaN, "complaints"))
							.toList();
		}

		private static double share(Period days, Scope scope) {
			return scope.channel().equals("survey") ? 0.5 : days.from().isBefore(Looked.ACTION) ? 0.1 : 0.2;
		}
	}
}
