package io.antiphon.analytics.internal.findings;

import io.antiphon.feedback.Feedback;
import io.antiphon.loop.Measure;
import io.antiphon.loop.Phrase;
import io.antiphon.statistics.Proportions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In which order the customers of a service came to its touchpoints, as far as those tell who were heard of at several: nobody declares it. Of each piece that names a person some 16 bytes are kept,
 * and no pseudonym. For one thread.
 */
final class Journeys {

	private static final double LEVEL = 0.95;
	/** So many customers have to have been at both. */
	private static final int LEAST = 10;
	private static final int FIRST = 1 << 10;

	private final Map<String, Map<String, Integer>> touchpoints = new HashMap<>();
	private final List<Stop> stops = new ArrayList<>();
	private long[] people = new long[FIRST];
	private long[] visits = new long[FIRST];
	private int count;

	private record Stop(String service, String touchpoint) {}

	void see(Feedback feedback) {
		var person = feedback.person().pseudonym();
		var occurred = feedback.occurred();
		var context = feedback.context();
		if (person.isEmpty() || occurred == null || context.touchpoint().isEmpty()) {
			return;
		}
		if (count == people.length) {
			people = Arrays.copyOf(people, count + count / 2);
			visits = Arrays.copyOf(visits, count + count / 2);
		}
		var stop = touchpoints.computeIfAbsent(context.service(), fresh -> new HashMap<>()).computeIfAbsent(context.touchpoint(), fresh -> {
			stops.add(new Stop(context.service(), context.touchpoint()));
			return stops.size() - 1;
		});
		people[count] = number(person + '\n' + context.service());
		visits[count] = occurred.day().toEpochDay() << Integer.SIZE | stop;
		count++;
	}

	private static long number(String words) {
		var number = 0xcbf29ce484222325L;
		for (var index = 0; index < words.length(); index++) {
			number = (number ^ words.charAt(index)) * 0x100000001b3L;
		}
		return number;
	}

	/** Which touchpoint customers mostly come from and go to next, each with the share of those at both who went that way. */
	List<Phrase> around(String service, String touchpoint) {
		var stop = touchpoints.getOrDefault(service, Map.of()).get(touchpoint);
		if (stop == null) {
			return List.of();
		}
		var before = new ArrayList<Way>();
		var after = new ArrayList<Way>();
		gaps(stop).forEach((other, gaps) -> {
			var way = Way.of(stops.get(other).touchpoint(), gaps);
			if (way.surely()) {
				before.add(way);
			} else if (way.back().surely()) {
				after.add(way.back());
			}
		});
		var notes = new ArrayList<Phrase>();
		nearest(before).ifPresent(way -> notes.add(Phrase.saying("stage-before", way.other(), way.measure())));
		nearest(after).ifPresent(way -> notes.add(Phrase.saying("stage-after", way.other(), way.measure())));
		return notes;
	}

	/** Of several the one with the fewest days between. */
	private static Optional<Way> nearest(List<Way> ways) {
		return ways.stream().min(Comparator.comparingLong(Way::days).thenComparing(Way::other));
	}

	/** Customers at two touchpoints on different days: how many came from the other one first, and how many days lay between the middle ones. */
	private record Way(String other, long there, long both, long days) {

		static Way of(String other, List<Long> gaps) {
			var apart = gaps.stream().map(Math::abs).sorted().toList();
			return new Way(other, gaps.stream().filter(days -> days > 0).count(), gaps.size(), apart.get(apart.size() / 2));
		}

		boolean surely() {
			return both >= LEAST && Proportions.wilson(there, both, LEVEL).interval().low() > 0.5;
		}

		Way back() {
			return new Way(other, both - there, both, days);
		}

		Measure measure() {
			var share = Proportions.wilson(there, both, LEVEL);
			return new Measure("that-way", Measure.SHARE, share.value(), share.interval().low(), share.interval().high(), both, share.method());
		}
	}

	/** Of each other stop, how many days before they first came to this one people first came there, negative where they came after; none where it was the same day. */
	private Map<Integer, List<Long>> gaps(int stop) {
		var gaps = new HashMap<Integer, List<Long>>();
		var order = byPerson();
		for (var from = 0; from < count;) {
			var to = from + 1;
			while (to < count && order[to] >>> Integer.SIZE == order[from] >>> Integer.SIZE) {
				to++;
			}
			if (to > from + 1) {
				var first = firsts(order, from, to);
				var here = first.get(stop);
				if (here != null) {
					first.forEach((other, day) -> {
						if (other != stop && !day.equals(here)) {
							gaps.computeIfAbsent(other, fresh -> new ArrayList<>()).add(here - day);
						}
					});
				}
			}
			from = to;
		}
		return gaps;
	}

	/** Half of the number of a person and the place of a visit, in their order. */
	private long[] byPerson() {
		var order = new long[count];
		Arrays.setAll(order, index -> people[index] & 0xFFFF_FFFF_0000_0000L | index);
		Arrays.sort(order);
		return order;
	}

	/** The first day at each stop; none where two people have the same half of a number. */
	private Map<Integer, Long> firsts(long[] order, int from, int to) {
		var firsts = new HashMap<Integer, Long>();
		var person = people[(int) order[from]];
		for (var index = from; index < to; index++) {
			var visit = (int) order[index];
			if (people[visit] != person) {
				return Map.of();
			}
			firsts.merge((int) visits[visit], visits[visit] >> Integer.SIZE, Math::min);
		}
		return firsts;
	}
}
