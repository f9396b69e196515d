package io.antiphon.planning.internal.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Measure;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.TestPlan.Power;
import io.antiphon.planning.internal.ShopExample;
import io.antiphon.wording.Numbers;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProspectTest {

	private final Prospect prospect = new Prospect(Locale.ENGLISH);

	@Test
	void saysWhatCanBeShownAndHowLongItWouldTake() {
		var plan = plan(ShopExample.FOLLOW_UP, new Power(6, 8, 70, -0.11, 0.4, 21));

		assertEquals(
				List.of(
						"What it can show, seen from the 6 weeks before: after 8 weeks (about 560 answers) a true change of −11 points or more ends"
								+ " as \"worked\" in four of five such cases. For the change that the goal hopes for, that chance is 40 %.",
						"A chance of four in five takes a follow-up of 21 weeks (about 1,470 answers)."),
				plain(prospect.shows(plan, Numbers.POINTS)));
		assertEquals(
				List.of("The follow-up is short for what is hoped for: the likeliest answer is \"not enough data\"."),
				prospect.warnings(plan));
	}

	@Test
	void saysThatNothingCanBeShownOrNeverEnough() {
		var nothing = prospect.shows(plan(ShopExample.FOLLOW_UP, new Power(3, 8, 70, null, 0, null)), Numbers.POINTS);
		var never = prospect.shows(plan(ShopExample.FOLLOW_UP, new Power(6, 8, 2, -0.5, 0.1, null)), Numbers.POINTS);

		assertTrue(nothing.getFirst().contains("nothing, however large"), nothing::toString);
		assertTrue(never.getLast().startsWith("Not even a follow-up of 104 weeks"), never::toString);
	}

	@Test
	void hasNothingAgainstAPlanThatWillShowWhatIsHopedFor() {
		var plan = plan(ShopExample.FOLLOW_UP, new Power(6, 8, 70, -0.11, 0.9, 6));

		assertEquals(1, prospect.shows(plan, Numbers.POINTS).size());
		assertEquals(List.of(), prospect.warnings(plan));
		assertEquals(List.of(), prospect.shows(plan(ShopExample.FOLLOW_UP, null), Numbers.POINTS));
	}

	@Test
	void warnsOfDaysBeforeTheActionOfWhichNothingIsKnown() {
		var later = new Period(ShopExample.ACTION.plusDays(10), ShopExample.END);

		var warnings = prospect.warnings(plan(later, null));

		assertTrue(warnings.getFirst().startsWith("Nothing is known of the 10 days between"), warnings::toString);
	}

	@Test
	void tellsGoalsThatChanceCouldReachFromOthers() {
		assertTrue(prospect.beyondNoise(goal(0.2), Numbers.SHARE).startsWith("The target lies beyond"));
		assertTrue(prospect.beyondNoise(goal(0.36), Numbers.SHARE).startsWith("The target lies within"));
	}

	@Test
	void saysAllOfItInChineseToo() {
		var chinese = new Prospect(Locale.SIMPLIFIED_CHINESE);
		var plan = plan(new Period(ShopExample.ACTION.plusDays(1), ShopExample.END), new Power(6, 8, 70, -0.11, 0.4, 21));

		for (var sentence : List.of(chinese.shows(plan, Numbers.POINTS), chinese.warnings(plan)).stream().flatMap(List::stream).toList()) {
			assertFalse(sentence.matches(".*[<{].*|.*[a-z]{4}.*"), sentence);
		}
	}

	private static Goal goal(double target) {
		return new Goal("g", "i", new Measure("share", "share", 0.4, 0.35, 0.45, 420, "wilson"), target, null);
	}

	private static TestPlan plan(Period followUp, @Nullable Power power) {
		return TestPlan.draft("i", Scope.ALL, ShopExample.BASELINE, followUp, "", -0.05, 0.05).by(new TestPlan.Suited("m", "1", power));
	}

	private static List<String> plain(List<String> sentences) {
		return sentences.stream().map(sentence -> sentence.replace('\u00a0', ' ')).toList();
	}
}
