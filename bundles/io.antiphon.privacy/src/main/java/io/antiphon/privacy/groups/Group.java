package io.antiphon.privacy.groups;

import java.util.HashSet;
import java.util.List;

/**
 * Parts of one place that are counted together or not at all: by whoever asks for all months from {@code first} to {@code last}, a
 * quarter, a year or years. People are counted anew in each month; {@code different}: once.
 */
record Group(Place place, int first, int last, int people, int different, int pieces, List<Part> parts) {

	static Group of(List<Part> parts, int first, int last) {
		return new Group(
				parts.getFirst().place(),
				first,
				last,
				heads(parts),
				different(parts),
				parts.stream().mapToInt(Part::pieces).sum(),
				List.copyOf(parts));
	}

	/**
	 * Whether parts may be told together: they are of enough people, and fewer than would have to be if every block were as large as it
	 * can be. A block is what was looked at and not told, so whoever knows the rule knows that it is small: one less than enough at most.
	 * With room left in all of them together, no part of the sum is told by the sum; empty blocks are not counted, for somebody may know
	 * that they are empty.
	 */
	static boolean mayBeTold(List<Part> parts, int blocks, int small) {
		return different(parts) >= small && heads(parts) < blocks * (small - 1);
	}

	private static int different(List<Part> parts) {
		var people = new HashSet<Integer>();
		parts.forEach(part -> people.addAll(part.people()));
		return people.size();
	}

	private static int heads(List<Part> parts) {
		return parts.stream().mapToInt(part -> part.people().size()).sum();
	}

	/** The month of what was said last in it. */
	int newest() {
		return parts.stream().mapToInt(Part::month).max().orElseThrow();
	}

	boolean within(int from, int to) {
		return from <= first && last <= to;
	}

	/** Whether something of it may lie in those months and in that scope. */
	boolean meets(Question asked, int from, int to) {
		return first <= to && from <= last && asked.holds(place);
	}
}
