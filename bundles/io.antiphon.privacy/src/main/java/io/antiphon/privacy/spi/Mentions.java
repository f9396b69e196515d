package io.antiphon.privacy.spi;

import io.antiphon.base.Progress;
import io.antiphon.privacy.spi.PersonalData.Taken;
import io.antiphon.privacy.subject.Place;
import io.antiphon.store.spi.Rewording;
import io.antiphon.store.spi.SealedRow;
import io.antiphon.store.spi.SealedTables;
import io.antiphon.store.spi.Sealing;
import io.antiphon.store.spi.Worded;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/**
 * Where a subject is named in the sealed tables of one bundle, for its {@link PersonalData}. Blocks; any thread.
 */
public final class Mentions {

	private static final int PAGE = 1_000;

	private final SealedTables tables;
	private final Sealing sealing;

	public Mentions(SealedTables tables, Sealing sealing) {
		this.tables = tables;
		this.sealing = sealing;
	}

	/** By table, where there are any; records that {@code others} does not take for somebody else's do not count. */
	public List<Place> find(Sought sought, Predicate<SealedRow> others, Progress progress) {
		var places = new ArrayList<Place>();
		if (sought.subject().words().isEmpty()) {
			return places;
		}
		for (var table : tables.tables()) {
			add(places, table, rows(table, sought, others, progress));
		}
		var lines = tables.lines().stream().filter(line -> named(line, sought)).toList();
		if (!lines.isEmpty()) {
			add(places, lines.getFirst().table(), lines.size());
		}
		return places;
	}

	private long rows(String table, Sought sought, Predicate<SealedRow> others, Progress progress) {
		long found = 0;
		long after = Long.MIN_VALUE;
		List<SealedRow> page;
		do {
			page = tables.rows(table, after, PAGE);
			if (page.isEmpty() || !(page.getFirst() instanceof Worded)) {
				break;
			}
			found += page.stream().filter(row -> others.test(row) && named(row, sought)).count();
			after = page.getLast().id();
			progress.advance(page.size());
		} while (!progress.cancelled());
		return found;
	}

	private static boolean named(SealedRow row, Sought sought) {
		var named = new AtomicBoolean();
		if (row instanceof Worded worded) {
			worded.texts(text -> {
				if (sought.words().in(text)) {
					named.set(true);
				}
				return text;
			});
		}
		return named.get();
	}

	private static void add(List<Place> places, String table, long records) {
		if (records > 0) {
			places.add(new Place(place(table), Place.Holds.NAMED, records));
		}
	}

	/** What a place in a table is called where the subject is named in it. */
	private static String place(String table) {
		return table.toLowerCase(Locale.ROOT).replace('_', '-') + ".named";
	}

	/** Puts other words where the subject is named, seals anew and names that in the audit by the number of the request. */
	public Taken mask(Sought sought, String request) {
		if (sought.subject().words().isEmpty()) {
			return new Taken.Done(List.of());
		}
		return switch (tables.reword(sought.words()::masked, sealing.sealer())) {
			case Rewording.Busy busy -> new Taken.Busy();
			case Rewording.Done(var records, var lines) -> {
				lines.forEach(line -> sealing.anchor(new Sealing.Act(sought.access().actor(), "subject.mask", request, records),
						tables.id(), line));
				yield new Taken.Done(records == 0 ? List.of() : List.of(new Place(tables.id() + ".named", Place.Holds.NAMED, records)));
			}
		};
	}
}
