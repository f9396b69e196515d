package io.antiphon.privacy.groups;

import java.util.Set;

/**
 * What was said at one place in one month and is counted from one day on: by whom (numbers), and how many pieces. It is counted whole or
 * not at all. {@code late}: it came after its month was fixed.
 */
record Part(Place place, int month, int day, Set<Integer> people, int pieces, boolean late) {

	Part {
		people = Set.copyOf(people);
	}
}
