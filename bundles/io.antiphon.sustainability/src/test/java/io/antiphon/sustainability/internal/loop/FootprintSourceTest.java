package io.antiphon.sustainability.internal.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.spi.IndicatorSource;
import io.antiphon.sustainability.Activity;
import io.antiphon.sustainability.internal.calc.Given;
import io.antiphon.sustainability.internal.social.Declared;
import io.antiphon.testkit.IndicatorSourceContract;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FootprintSourceTest extends IndicatorSourceContract {

	private static final Period MARCH = Given.days("2024-03-01", "2024-03-31");

	private static List<Activity> days() {
		var activities = new ArrayList<Activity>();
		for (var day : MARCH.split(1)) {
			activities.add(Given.activity("diesel", 10, "L", day));
			activities.add(Given.activity("case", 50, "parcel", day));
			activities.add(Given.activity("software-energy", 1, "kWh", day));
			activities.add(Given.activity("functional-unit", 100, "request", day));
			activities.add(Given.activity("social/training-hours", 2, "h", day));
		}
		return activities;
	}

	private static FootprintSource over(List<Activity> activities) {
		return new FootprintSource(() -> activities, Given::accountant, Declared.ours());
	}

	@Override
	protected IndicatorSource source() {
		return over(days());
	}

	private static Indicator called(FootprintSource source, String end) {
		return source.indicators().stream().filter(one -> one.id().endsWith(end)).findFirst().orElseThrow();
	}

	@Test
	void aFootprintADayPerCaseAndPerUnitAreIndicatorsWhereLessIsGood() {
		var source = over(days());

		var total = called(source, "/total");
		var each = called(source, "/per-case");
		var week = Given.days("2024-03-04", "2024-03-10");

		assertEquals(Indicator.Direction.DOWN, total.better());
		assertEquals(25.22, source.measure(total.id(), total.scope(), List.of(week)).getFirst().value(), 1e-9);
		assertEquals(25.22 / 50, source.measure(each.id(), each.scope(), List.of(week)).getFirst().value(), 1e-9);
		assertEquals(350, source.measure(each.id(), each.scope(), List.of(week)).getFirst().n(), 1e-9);
		assertEquals(0.2 / 100, source.measure(called(source, "/sci").id(), total.scope(), List.of(week)).getFirst().value(), 1e-12);
	}

	@Test
	void aPeriodWithAGapHasNoValue() {
		var activities = days();
		activities.add(Given.activity("drone", 1, "km", Given.days("2024-03-12", "2024-03-12")));
		var source = over(activities);
		var total = called(source, "/total");

		var weeks = Given.days("2024-03-04", "2024-03-17").split(7);

		assertEquals(List.of(weeks.getFirst()),
				source.measure(total.id(), total.scope(), weeks).stream().map(one -> one.period()).toList());
	}

	@Test
	void perCaseAPeriodWithAGapIsThatOfItsOtherDays() {
		var activities = days();
		activities.add(Given.activity("drone", 1, "km", Given.days("2024-03-05", "2024-03-05")));
		var source = over(activities);
		var each = called(source, "/per-case");

		var found = source.measure(each.id(), each.scope(), List.of(Given.days("2024-03-04", "2024-03-10"))).getFirst();

		assertEquals(25.22 / 50, found.value(), 1e-9);
		assertEquals(300, found.n(), 1e-9);
	}

	@Test
	void ofTwoKindsOfCasesEachIsAnIndicatorAndTheFirstMustNotSuffer() {
		var activities = days();
		activities.add(Given.activity("case", 31, "order", MARCH));
		var source = over(activities);
		var orders = called(source, "/per-case/order");

		assertEquals("order", orders.name().about());
		assertEquals(25.22, source.measure(orders.id(), orders.scope(), List.of(MARCH)).getFirst().value(), 1e-9);
		assertTrue(source.watched().getFirst().id().contains("/per-case/parcel"), source.watched()::toString);
		assertEquals(1, source.watched().size());
	}

	@Test
	void whatMustNotSufferIsOneNumberAService() {
		var watched = over(days()).watched();

		assertEquals(1, watched.size());
		assertTrue(watched.getFirst().id().endsWith("/per-case"));
		assertEquals("", watched.getFirst().scope().touchpoint());
	}

	@Test
	void declaredNumbersAreIndicatorsAndInNoFootprint() {
		var source = over(days());
		var hours = called(source, "training-hours");

		assertEquals(Indicator.Direction.UP, hours.better());
		assertEquals(2, source.measure(hours.id(), hours.scope(), List.of(MARCH)).getFirst().value(), 1e-9);
	}
}
