package io.antiphon.analytics.internal.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.internal.findings.Kinds;
import io.antiphon.analytics.internal.labels.LabelCell;
import io.antiphon.analytics.internal.labels.LabelRollUp;
import io.antiphon.analytics.internal.labels.LabelledRows;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain.Measured;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Indicator.Direction;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measure;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.spi.IndicatorSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComplaintRatesTest {

	private static final LocalDate DAY = LabelledRows.DAY;
	private static final LabelledRows SHOP = new LabelledRows()
			.at("Shop", "delivery")
			.on(DAY).negative(3, LabelledRows.LATE, 0.1).neutral(6, 0.5)
			.on(DAY.plusDays(1)).positive(4, LabelledRows.LATE, 0.9)
			.on(DAY.plusDays(3)).negative(1, LabelledRows.LATE, 0.1)
			.at("Shop", "site")
			.on(DAY).negative(2, LabelledRows.SLOW, 0.1);

	private final Orders orders = new Orders();

	private ComplaintRates rates(LabelledRows rows, List<Topic> topics) {
		var rollUp = new LabelRollUp(LabelCell.of(rows.list()), topics);
		return new ComplaintRates(() -> rollUp, List.of(orders));
	}

	@Test
	void thereIsNoneWhereNobodyDeclaresAVolume() {
		assertEquals(List.of(), rates(SHOP, LabelledRows.TOPICS).indicators());

		orders.offer(Kind.MEAN, new Scope("Shop", "", "", null), Map.of(DAY, 100.0));
		orders.offer(Kind.VOLUME, new Scope("Shop", "", "app", null), Map.of(DAY, 100.0));
		orders.offer(Kind.VOLUME, new Scope("Other", "", "", null), Map.of(DAY, 100.0));

		assertEquals(List.of(), rates(SHOP, LabelledRows.TOPICS).indicators());
		assertEquals(Optional.empty(), rates(SHOP, LabelledRows.TOPICS).about(pain("Shop", "delivery")));
	}

	@Test
	void countsComplaintsOfATouchpointPerVolumeOfItsService() {
		orders.offer(
				Kind.VOLUME, new Scope("Shop", "", "", null),
				Map.of(DAY, 100.0, DAY.plusDays(1), 50.0, DAY.plusDays(3), 150.0));
		var rates = rates(SHOP, LabelledRows.TOPICS);

		var delivery = rates.indicators().getFirst();
		var all = new Measured(delivery, rates).over(null).orElseThrow();

		assertEquals(Phrase.naming("complaint-rate", "").per("orders"), delivery.name());
		assertEquals("rate", delivery.unit());
		assertEquals(List.of(Kind.RATE, Direction.DOWN), List.of(delivery.kind(), delivery.better()));
		assertEquals(new Scope("Shop", "delivery", "", null), delivery.scope());
		assertEquals(4 / 300.0, all.value(), 1e-12);
		assertEquals(300, all.n());
		assertEquals(Optional.of(new Period(DAY, DAY.plusDays(4))), new Measured(delivery, rates).span());
	}

	/** A day without orders known says nothing about complaints per order, and a day without complaints says a lot. */
	@Test
	void countsOnTheDaysThatHaveAVolume() {
		orders.offer(
				Kind.VOLUME, new Scope("Shop", "", "", null),
				Map.of(DAY, 100.0, DAY.plusDays(1), 50.0, DAY.plusDays(2), 50.0, DAY.plusDays(90), 999.0));
		var rates = rates(SHOP, LabelledRows.TOPICS);

		var series = new Measured(rates.indicators().getFirst(), rates)
				.series(new Period(DAY, DAY.plusDays(6)).split(2));

		assertEquals(
				List.of(new Period(DAY, DAY.plusDays(2)) + " 0.02 150.0", new Period(DAY.plusDays(2), DAY.plusDays(4)) + " 0.0 50.0"),
				series.stream().map(one -> one.period() + " " + one.value() + " " + one.n()).toList());
	}

	@Test
	void prefersTheVolumeOfTheTouchpoint() {
		orders.offer(Kind.VOLUME, new Scope("Shop", "", "", null), Map.of(DAY, 100.0));
		orders.offer(Kind.VOLUME, new Scope("Shop", "site", "", null), Map.of(DAY, 1_000.0));
		var rates = rates(SHOP, LabelledRows.TOPICS);

		assertEquals(
				List.of(3 / 100.0, 2 / 1_000.0),
				rates.indicators().stream().map(one -> new Measured(one, rates).over(null).orElseThrow().value()).toList());
	}

	@Test
	void showsAPainPointByTheRateAndOfAServiceByItsTopic() {
		orders.offer(Kind.VOLUME, new Scope("Shop", "", "", null), Map.of(DAY, 100.0));
		var rows = new LabelledRows().at("Shop", "").negative(9, LabelledRows.REFUND, 0.1).negative(2, LabelledRows.SLOW, 0.1).neutral(20,
				0.5);
		var shop = rates(rows, LabelledRows.TOPICS);

		var refund = shop.about(new Kinds(null, 3).find(new Labels(rows.list(), LabelledRows.TOPICS, null)).getFirst()).orElseThrow();

		assertEquals("orders", refund.name().per());
		assertTrue(refund.name().about().startsWith("refund"), refund.name().toString());
		assertEquals(0.09, new Measured(refund, shop).over(null).orElseThrow().value(), 1e-12);
		assertEquals(0.11, new Measured(shop.indicators().getFirst(), shop).over(null).orElseThrow().value(), 1e-12);
		assertEquals(
				"delivery", rates(SHOP, LabelledRows.TOPICS).about(pain("Shop", "delivery")).orElseThrow().scope().touchpoint());
		assertEquals(Optional.empty(), shop.about(pain("Shop", "desk")));
	}

	/** The loop takes the first source, in the order of their ids, that has an indicator about a finding. */
	@Test
	void itsIdComesBeforeThatOfTheShares() {
		var shares = new ComplaintShares(() -> LabelRollUp.NONE);

		assertTrue(rates(SHOP, LabelledRows.TOPICS).id().compareTo(shares.id()) < 0);
	}

	@Test
	void measuresNothingWithoutDays() {
		orders.offer(Kind.VOLUME, new Scope("Shop", "", "", null), Map.of(DAY, 100.0));
		var undated = rates(new LabelledRows().at("Shop", "delivery").on(null).negative(3, LabelledRows.LATE, 0.1), LabelledRows.TOPICS);

		var delivery = undated.indicators().getFirst();

		assertEquals(Optional.empty(), new Measured(delivery, undated).over(null));
		assertEquals(Optional.empty(), new Measured(delivery, undated).span());
	}

	private static Finding pain(String service, String touchpoint) {
		var measure = new Measure("count", "", 3, 3, 3, 3, "counted");
		return new Finding(
				"com.example/1", Finding.PAIN_POINT, "title", List.of(), new Scope(service, touchpoint, "", null), measure,
				List.of(new Evidence(1, 0, 1)));
	}

	/** Whoever measures amounts. */
	private static final class Orders implements IndicatorSource {

		private final Map<Indicator, Map<LocalDate, Double>> amounts = new LinkedHashMap<>();

		void offer(Kind kind, Scope scope, Map<LocalDate, Double> days) {
			var id = "orders/" + amounts.size();
			amounts.put(new Indicator(id, Phrase.valueOf("orders"), "order/d", kind, Direction.UP, scope), days);
		}

		@Override
		public String id() {
			return "orders";
		}

		@Override
		public List<Indicator> indicators() {
			return List.copyOf(amounts.keySet());
		}

		@Override
		public List<Measurement> measure(String id, Scope scope, List<Period> periods) {
			var series = new ArrayList<Measurement>();
			for (var period : periods) {
				amounts.forEach((indicator, days) -> {
					Double amount = days.get(period.from());
					if (indicator.id().equals(id) && amount != null) {
						series.add(new Measurement(id, period, amount, 1, Double.NaN, "orders"));
					}
				});
			}
			return series;
		}
	}
}
