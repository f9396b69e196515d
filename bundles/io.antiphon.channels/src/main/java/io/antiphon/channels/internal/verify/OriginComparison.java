package io.antiphon.channels.internal.verify;

import io.antiphon.base.Progress;
import io.antiphon.channels.internal.source.Places;
import io.antiphon.channels.internal.source.Reading;
import io.antiphon.channels.internal.support.TicketThreads;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Row;
import io.antiphon.feedback.Feedback;
import io.antiphon.privacy.Redaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares feedback that came from no line of a text file with what the source has at its origin now: reads the source again for so many
 * pieces at a time.
 */
final class OriginComparison {

	private static final int AT_ONCE = 20_000;
	private static final int MOST_SHEETS = 100;

	private final ReopenedSource source;
	private final Comparison comparison;
	private final Progress progress;
	private final List<Feedback> waiting = new ArrayList<>();

	OriginComparison(ReopenedSource source, Comparison comparison, Progress progress) {
		this.source = source;
		this.comparison = comparison;
		this.progress = progress;
	}

	void compare(Feedback feedback) {
		waiting.add(feedback);
		if (waiting.size() == AT_ONCE) {
			rest();
		}
	}

	/** Compares those that wait. */
	void rest() {
		var sought = new Sought(waiting);
		waiting.clear();
		var read = new TreeSet<String>();
		if (!sought.done() && read(source.whole(), sought)) {
			read.add("");
		}
		for (var sheet : sought.sheets()) {
			if (read(source.sheet(sheet), sought)) {
				read.add(sheet);
			}
		}
		sought.missing(read);
	}

	/** Whether it could be read to its end. */
	private boolean read(Optional<Reading> reading, Sought sought) {
		return reading.isPresent() && reading.get().read(entry -> {
			if (entry instanceof Row row) {
				sought.compare(row);
			}
			return !progress.cancelled() && !sought.done();
		}) instanceof Pass.Complete;
	}

	/** Of a place; empty where it is in no sheet. */
	private static String sheet(String place) {
		return place.substring(0, Math.max(0, place.lastIndexOf('!')));
	}

	/** The feedback that is sought in the source, by its intakes and places. */
	private final class Sought {

		private final Map<Long, Map<String, List<Feedback>>> places = new HashMap<>();
		private final Map<Long, Places> names = new HashMap<>();

		Sought(List<Feedback> all) {
			for (var feedback : all) {
				long intake = feedback.origin().intake();
				names.computeIfAbsent(intake, fresh -> new Places(comparison.redaction(fresh).orElseGet(Redaction::newest)));
				places.computeIfAbsent(intake, fresh -> new HashMap<>())
						.computeIfAbsent(TicketThreads.row(feedback.origin().place()), fresh -> new ArrayList<>())
						.add(feedback);
			}
		}

		boolean done() {
			return places.isEmpty();
		}

		void compare(Row row) {
			for (var name : names.entrySet()) {
				var here = at(name.getKey(), name.getValue().text(row.origin()));
				if (here != null) {
					var record = Places.compared(row);
					here.stream()
							.filter(feedback -> comparison.same(feedback, record))
							.forEach(feedback -> comparison.text(feedback, Optional.of(row.values())));
				}
			}
		}

		private @Nullable List<Feedback> at(long intake, String place) {
			var all = places.get(intake);
			var here = all == null ? null : all.remove(place);
			if (all != null && all.isEmpty()) {
				places.remove(intake);
			}
			return here;
		}

		/** Of those not found yet. */
		TreeSet<String> sheets() {
			var sheets = new TreeSet<String>();
			places.values().forEach(all -> all.keySet().stream()
					.map(OriginComparison::sheet)
					.filter(sheet -> !sheet.isEmpty() && sheets.size() < MOST_SHEETS)
					.forEach(sheets::add));
			return sheets;
		}

		/** Those not found: gone, where their sheet, or the source that has none, was {@code read} to its end. */
		void missing(Set<String> read) {
			places.values().forEach(all -> all.forEach((place, here) -> here.forEach(feedback -> {
				if (read.contains(sheet(place))) {
					comparison.change(feedback, "gone");
				} else {
					comparison.unknown();
				}
			})));
		}
	}
}
