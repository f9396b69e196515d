package io.antiphon.sustainability.internal.calc;

import static io.antiphon.sustainability.internal.calc.Given.accountant;
import static io.antiphon.sustainability.internal.calc.Given.activity;
import static io.antiphon.sustainability.internal.calc.Given.days;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.sustainability.Activity;
import io.antiphon.sustainability.Activity.Origin;
import io.antiphon.sustainability.Activity.Place;
import io.antiphon.sustainability.Category;
import io.antiphon.sustainability.Footprint;
import io.antiphon.sustainability.Gap;
import io.antiphon.sustainability.Impact;
import io.antiphon.sustainability.Intensity;
import io.antiphon.sustainability.Operator;
import io.antiphon.sustainability.spi.Estimate;
import io.antiphon.sustainability.spi.FootprintModel;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AccountantTest {

	private static final Period YEAR = days("2024-01-01", "2024-12-31");
	private static final Period JANUARY = days("2024-01-01", "2024-01-31");

	private static Footprint footprint(Activity... activities) {
		return accountant().footprint(List.of(activities), YEAR).orElseThrow();
	}

	private static double value(Footprint found, Category category) {
		return found.amount(Impact.CARBON, category).value();
	}

	private static List<String> reasons(Footprint found) {
		return found.gaps().stream().map(Gap::reason).toList();
	}

	@Test
	void whoRunsItSaysTheScope() {
		var own = footprint(activity("diesel", 100, "L", JANUARY));
		var carrier = footprint(activity("diesel", 100, "L", JANUARY, Given.place(Operator.OTHER), 0));

		assertEquals(250, value(own, Category.SCOPE_1), 1e-9);
		assertEquals(250, value(carrier, Category.SCOPE_3), 1e-9);
		assertEquals(0, value(carrier, Category.SCOPE_1), 1e-9);
	}

	@Test
	void boughtPowerIsCountedByGridAndByContractAndNeverAdded() {
		var place = new Place("courier", "depot", "GB", "wind", Operator.OWN, false);

		var found = footprint(activity("electricity", 1, "MWh", JANUARY, place, 0));

		assertEquals(200, value(found, Category.SCOPE_2_LOCATION), 1e-9);
		assertEquals(10, value(found, Category.SCOPE_2_MARKET), 1e-9);
		assertEquals(220, found.total(Impact.CARBON).orElseThrow().value(), 1e-9);
		assertEquals(30, found.marketTotal(Impact.CARBON).orElseThrow().value(), 1e-9);
	}

	@Test
	void withoutAContractThereIsNoNumberByContractAndTheOtherStaysComplete() {
		var found = footprint(activity("electricity", 100, "kWh", JANUARY));

		assertEquals(List.of("no-contract"), reasons(found));
		assertTrue(found.total(Impact.CARBON).isPresent());
		assertTrue(found.marketTotal(Impact.CARBON).isEmpty());
	}

	@Test
	void whereNoPowerIsBoughtThereIsNoTotalByContract() {
		assertTrue(footprint(activity("diesel", 10, "L", JANUARY)).marketTotal(Impact.CARBON).isEmpty());
	}

	@Test
	void whatIsAvoidedIsInNoTotal() {
		var avoided = new Place("courier", "delivery", "GB", "", Operator.OWN, true);

		var found = footprint(activity("diesel", 10, "L", JANUARY), activity("diesel", 100, "L", JANUARY, avoided, 0));

		assertEquals(250, value(found, Category.AVOIDED), 1e-9);
		assertEquals(25, found.total(Impact.CARBON).orElseThrow().value(), 1e-9);
	}

	@Test
	void anActivityWithoutAFactorIsAGapAndThereIsNoTotal() {
		var found = footprint(activity("diesel", 10, "L", JANUARY), activity("drone", 3, "km", JANUARY));

		assertEquals(List.of("no-factor"), reasons(found));
		assertTrue(found.total(Impact.CARBON).isEmpty());
		assertEquals(25, value(found, Category.SCOPE_1), 1e-9);
	}

	@Test
	void aUnitThatDoesNotFitAndARegionNobodyKnowsAreGaps() {
		var elsewhere = new Place("courier", "delivery", "Mars", "", Operator.OWN, false);

		var found = footprint(activity("diesel", 10, "km", JANUARY), activity("electricity", 3, "kWh", JANUARY, elsewhere, 0));

		assertEquals(List.of("unit", "no-region", "no-contract"), reasons(found));
		assertTrue(found.gaps().get(1).detail().contains("GB"));
	}

	@Test
	void anAmountOverTwoYearsIsCountedByTheFactorOfEach() {
		var period = days("2024-12-22", "2025-01-10"); // ten days each

		var found = accountant().footprint(List.of(activity("diesel", 20, "L", period)), period).orElseThrow();

		assertEquals(10 * 2.5 + 10 * 3, found.total(Impact.CARBON).orElseThrow().value(), 1e-9);
	}

	@Test
	void theDaysAfterAFactorEndedAreAGapThatNamesThem() {
		var period = days("2025-12-30", "2026-01-02");

		var found = accountant().footprint(List.of(activity("diesel", 4, "L", period)), period).orElseThrow();

		assertEquals(List.of("expired"), reasons(found));
		assertEquals(days("2026-01-01", "2026-01-02"), found.gaps().getFirst().activity().period());
		assertEquals(6, value(found, Category.SCOPE_1), 1e-9);
	}

	@Test
	void rowsWithOneFactorErrTogetherAndOthersDoNot() {
		var fuel = activity("diesel", 40, "L", JANUARY, Given.place(Operator.OWN), 0.2);
		var more = activity("diesel", 60, "L", JANUARY, Given.place(Operator.OWN), 0.1);

		var total = footprint(fuel, more).total(Impact.CARBON).orElseThrow();

		// one factor ±10 % of 250; amounts ±20 % of 100 and ±10 % of 150
		assertEquals(Math.sqrt(25 * 25 + 20 * 20 + 15 * 15), total.high() - total.value(), 1e-9);
	}

	@Test
	void theIntervalIsThatOfADrawnSample() {
		var power = activity("electricity", 500, "kWh", JANUARY, Given.place(Operator.OWN), 0.05);
		var fuel = activity("diesel", 40, "L", JANUARY, Given.place(Operator.OWN), 0.2);
		var total = footprint(power, fuel).total(Impact.CARBON).orElseThrow();
		var random = new Random(7);
		var half = 1 / 1.959964;

		var drawn = random.ints(200_000).mapToDouble(seed -> {
			double grid = 0.2 * (1 + 0.1 * half * random.nextGaussian());
			double losses = 0.02 * (1 + 0.1 * half * random.nextGaussian());
			double diesel = 2.5 * (1 + 0.1 * half * random.nextGaussian());
			return 500 * (1 + 0.05 * half * random.nextGaussian()) * (grid + losses)
					+ 40 * (1 + 0.2 * half * random.nextGaussian()) * diesel;
		}).sorted().toArray();

		assertEquals(drawn[(int) (drawn.length * 0.025)], total.low(), 0.01 * total.value());
		assertEquals(drawn[(int) (drawn.length * 0.975)], total.high(), 0.01 * total.value());
	}

	@Test
	void casesAreWhatTheRestIsCountedPer() {
		var found = footprint(activity("diesel", 100, "L", JANUARY), activity("case", 500, "parcel", JANUARY));

		assertEquals(0.5, found.served().cases().getFirst().each().orElseThrow().value(), 1e-12);
	}

	@Test
	void anIntensityIsOfTheDaysThatHaveBothAFootprintAndACount() {
		var found = footprint(
				activity("diesel", 31, "L", JANUARY), activity("case", 29 * 4, "parcel", days("2024-01-03", "2024-01-31")),
				activity("case", 1_000, "parcel", days("2024-02-01", "2024-02-10")),
				activity("drone", 1, "km", days("2024-01-31", "2024-01-31")));

		var each = found.served().cases().getFirst();

		assertEquals(28 * 4, each.units(), 1e-9);
		assertEquals(28 * 2.5, each.emitted().value(), 1e-9);
		assertEquals(2.5 / 4, each.each().orElseThrow().value(), 1e-12);
		assertEquals(2.5 * 0.1 / 4, each.each().orElseThrow().high() - 2.5 / 4, 1e-12); // one factor of ±10 %
		assertEquals(new Intensity.Days(28, 1, 10, 2), each.days());
	}

	@Test
	void aCountOfNoneIsACount() {
		var found = footprint(
				activity("diesel", 31, "L", JANUARY), activity("case", 10, "parcel", days("2024-01-01", "2024-01-01")),
				activity("case", 0, "parcel", days("2024-01-02", "2024-01-02")));

		assertEquals(0.5, found.served().cases().getFirst().each().orElseThrow().value(), 1e-12);
	}

	@Test
	void unitsOfTwoKindsAreNotAdded() {
		var activities = List.of(
				activity("software-energy", 50, "kWh", JANUARY), activity("functional-unit", 1_000, "request", JANUARY),
				activity("functional-unit", 1_000, "requests", JANUARY), activity("functional-unit", 10, "page", JANUARY),
				activity("case", 4, "order", JANUARY), activity("case", 8, "parcel", JANUARY));

		var software = accountant().intensities(activities, JANUARY);
		var cases = accountant().footprint(activities, JANUARY).orElseThrow().served().cases();

		assertEquals(List.of("request 2000.0", "page 10.0"),
				software.stream().map(one -> one.per().unit() + " " + one.per().units()).toList());
		assertEquals(10.0 / 2_000, software.getFirst().value(), 1e-12);
		assertEquals(List.of("order 4.0", "parcel 8.0"), cases.stream().map(one -> one.unit() + " " + one.units()).toList());
	}

	@Test
	void daysWithoutTheEnergyOfSoftwareAreNotInItsIntensity() {
		var activities = List.of(
				activity("software-energy", 10, "kWh", days("2024-01-01", "2024-01-10")),
				activity("software-embodied", 31_000, "g", JANUARY),
				activity("functional-unit", 3_100, "request", JANUARY));

		var found = accountant().intensities(activities, JANUARY).getFirst();

		assertEquals((10 * 0.2 + 10) / 1_000, found.value(), 1e-12);
		assertEquals(found.value(), found.per().each().orElseThrow().value(), 1e-12);
		assertEquals(new Intensity.Days(10, 0, 21, 0), found.per().days());
	}

	@Test
	void aPeriodGetsItsDaysOfALongerAmount() {
		var found = accountant().footprint(List.of(activity("diesel", 31, "L", JANUARY)), days("2024-01-01", "2024-01-07")).orElseThrow();

		assertEquals(7 * 2.5, value(found, Category.SCOPE_1), 1e-9);
		assertEquals(7, found.days());
	}

	@Test
	void softwareHasAnIntensityByGridWithoutLossesAndContracts() {
		var activities = List.of(
				activity("software-energy", 50, "kWh", JANUARY), activity("software-embodied", 2_000, "g", JANUARY),
				activity("functional-unit", 1_000, "request", JANUARY));

		var found = accountant().intensities(activities, JANUARY).getFirst();

		assertEquals((50 * 0.2 + 2) / 1_000, found.value(), 1e-12);
	}

	@Test
	void aMeterThatWasSilentBetweenTwoDaysIsAGap() {
		var origin = new Origin("meter.csv", 2, "m1", true);
		var first = activity("electricity", 1, "kWh", days("2024-01-01", "2024-01-01"));
		var third = activity("electricity", 1, "kWh", days("2024-01-03", "2024-01-03"));
		var metered = List.of(first, third).stream()
				.map(one -> new Activity(one.id(), one.key(), one.amount(), one.unit(), one.period(), one.place(), 0, origin))
				.toList();

		var found = accountant().footprint(metered, JANUARY).orElseThrow();

		assertTrue(reasons(found).contains("meter-hole"));
		assertTrue(found.total(Impact.CARBON).isEmpty());
	}

	@Test
	void aModelSaysWhatFactorsDoNotAndOneThatFailsIsAGap() {
		var drone = new Drone(false);
		var broken = new Drone(true);
		var flown = List.of(activity("drone", 3, "km", JANUARY));

		var found = accountant(drone).footprint(flown, JANUARY).orElseThrow();
		var failed = accountant(broken).footprint(flown, JANUARY).orElseThrow();

		assertEquals(3, found.total(Impact.CARBON).orElseThrow().value(), 1e-9);
		assertEquals("drone.model", found.contributions().getFirst().basis().name());
		assertEquals(List.of("model-failed"), reasons(failed));
	}

	private record Drone(boolean broken) implements FootprintModel {

		@Override
		public String id() {
			return "drone.model";
		}

		@Override
		public List<String> activities() {
			return List.of("drone");
		}

		@Override
		public List<Estimate> estimate(Activity activity) {
			if (broken) {
				throw new IllegalStateException("no battery");
			}
			return List.of(new Estimate(
					Impact.CARBON, Category.SCOPE_1, activity.amount(), 0.5 * activity.amount(), 2 * activity.amount(), "1 kg/km",
					"made up"));
		}
	}
}
