package io.antiphon.channels.internal.store;

import io.antiphon.base.Period;
import io.antiphon.channels.internal.measure.Quantity;
import io.antiphon.channels.internal.measure.Series;
import io.antiphon.channels.internal.measure.Value;
import io.antiphon.store.Store;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All that is visible at one moment: of each quantity and period the newest value, and the numbers quantities have. */
record Snapshot(String workspace, Map<Long, String> intakes, List<Series> series, Map<Quantity, Long> numbers) {

	private record Spot(Quantity.Key key, long from) {}

	Snapshot {
		intakes = Map.copyOf(intakes);
		series = List.copyOf(series);
		numbers = Map.copyOf(numbers);
	}

	/**
	 * What carries the ids of {@code intakes}, by what they sum up to; rows are written once, so nothing has to be waited for. A quantity counts
	 * where its intake does or a value goes by it: an intake that was taken back leaves those of others.
	 */
	static Snapshot read(Store store, Map<Long, String> intakes) {
		var quantities = new LinkedHashMap<Long, QuantityEntity>();
		var used = new HashSet<Long>();
		var newest = new LinkedHashMap<Quantity.Key, QuantityEntity>();
		var values = new LinkedHashMap<Spot, Value>();
		store.scan(manager -> {
			manager.createQuery("SELECT q FROM QuantityEntity q ORDER BY q.id", QuantityEntity.class)
					.getResultStream()
					.forEach(row -> quantities.put(row.id, row));
			manager.createQuery(
					"SELECT m.intake, m.quantity, m.fromDay, m.toDay, m.amount, m.n"
							+ " FROM MeasurementEntity m ORDER BY m.id",
					Object[].class)
					.getResultStream()
					.filter(row -> intakes.containsKey((Long) row[0]))
					.forEach(row -> {
						var number = (Long) row[1];
						used.add(number);
						values.put(new Spot(quantities.get(number).quantity().key(), (Long) row[2]), value(row));
					});
			return values.size();
		});
		quantities.values().stream()
				.filter(row -> intakes.containsKey(row.intake) || used.contains(row.id))
				.forEach(row -> newest.put(row.quantity().key(), row));
		var sorted = new HashMap<Quantity.Key, List<Value>>();
		values.forEach((spot, value) -> sorted.computeIfAbsent(spot.key, key -> new ArrayList<>()).add(value));
		var series = newest.entrySet().stream()
				.filter(entry -> sorted.containsKey(entry.getKey()))
				.map(entry -> new Series(entry.getValue().quantity(), sorted.get(entry.getKey())))
				.toList();
		var numbers = newest.values().stream().collect(Collectors.toMap(QuantityEntity::quantity, row -> row.id));
		return new Snapshot(store.workspace().id(), intakes, series, numbers);
	}

	private static Value value(Object[] row) {
		var period = new Period(LocalDate.ofEpochDay((Long) row[2]), LocalDate.ofEpochDay((Long) row[3]));
		var n = (Double) row[5];
		return new Value(period, (Double) row[4], n == MeasurementEntity.UNKNOWN ? Double.NaN : n);
	}
}
