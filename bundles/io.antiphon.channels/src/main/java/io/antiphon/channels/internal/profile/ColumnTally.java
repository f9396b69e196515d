package io.antiphon.channels.internal.profile;

import io.antiphon.channels.internal.profile.ColumnProfile.Counts;
import io.antiphon.channels.internal.tickets.Durations;
import io.antiphon.channels.internal.turns.Turns;
import io.antiphon.channels.spi.Column;
import io.antiphon.tables.dates.DateTally;
import io.antiphon.tables.numbers.NumberTally;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes the values of one column one by one. */
final class ColumnTally {

	/** Texts and personal data are judged by so many first values; numbers and dates by all. */
	private static final int SAMPLE = 20_000;

	private static final int SHORT = 40;

	private final NumberTally numbers = new NumberTally();
	private final DateTally dates = new DateTally();
	private final TextTally texts = new TextTally();
	private final DistinctCount distinct = new DistinctCount();
	private final Map<Personal, Integer> personal = new EnumMap<>(Personal.class);
	private final Set<String> few = new LinkedHashSet<>();
	private final List<String> missing;
	private boolean many;
	private long values;
	private long blank;
	private long lasting;
	private long turns;
	private long none;

	ColumnTally() {
		this(List.of());
	}

	/** {@code missing}: values that are none. */
	ColumnTally(List<String> missing) {
		this.missing = missing;
	}

	/** {@code line}: where the record of the value starts. */
	void take(String raw, long line) {
		var value = raw.strip();
		if (value.isEmpty() || missing.contains(value)) {
			blank++;
			return;
		}
		values++;
		distinct.add(Hash.of(value));
		if (!many) {
			few.add(value);
			many = few.size() > Counts.FEW || value.length() > SHORT;
		}
		numbers.take(value);
		dates.take(value, line);
		if (values <= SAMPLE) {
			texts.take(value);
			Personal.of(value).ifPresent(kind -> personal.merge(kind, 1, Integer::sum));
			lasting += Durations.says(value) ? 1 : 0;
			turns += value.equals(Turns.NONE) || Turns.are(value) ? 1 : 0;
			none += value.equals(Turns.NONE) ? 1 : 0;
		}
	}

	ColumnProfile profile(Column column) {
		var different = many ? List.<String>of() : List.copyOf(few);
		long estimate = many ? Math.min(values, Math.max(distinct.estimate(), 1)) : few.size();
		var counts = new Counts(values, blank, estimate, different);
		return new ColumnProfile(column, counts, numbers.shape(values), dates.shape(values), texts.shape(), personal(), support());
	}

	private ColumnProfile.Support support() {
		double sample = Math.max(1, Math.min(values, SAMPLE));
		return new ColumnProfile.Support(lasting / sample, none == turns ? 0 : turns / sample);
	}

	/** The kind of personal data that most values are; names need more of them, since other words look like names. */
	private Optional<Personal> personal() {
		double sample = Math.max(1, Math.min(values, SAMPLE));
		return personal.entrySet().stream()
				.filter(each -> each.getValue() / sample >= (each.getKey() == Personal.NAME ? 0.7 : 0.5))
				.map(Map.Entry::getKey)
				.findFirst();
	}
}
