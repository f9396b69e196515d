package io.antiphon.planning.ui.internal.actions;

import io.antiphon.planning.ActionRow;
import io.antiphon.workbench.ui.Offer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the view has to show: what to do next in a sentence, the actions, what the only improvement is called that they are of (empty: of all), and
 * what has to be done before there can be any. Immutable.
 */
record Look(Standing standing, String sentence, List<Entry> entries, String of, List<Offer> before) {

	/** Whether there is something to show, and if not, why not. */
	enum Standing {
		CLOSED,
		/** Nothing is planned. */
		NOTHING,
		/** Something is, but it has no action here. */
		NONE_HERE,
		SOME
	}

	/** An action and the words by which it is found. */
	record Entry(ActionRow row, String words) {

		static Entry of(ActionRow row) {
			return new Entry(
					row,
					Stream.of(row.title(), row.improvementTitle(), row.owner(), row.department(), row.blocker())
							.filter(word -> word != null)
							.collect(Collectors.joining("\n"))
							.toLowerCase(Locale.ROOT));
		}

		boolean has(List<String> wanted) {
			return wanted.stream().allMatch(words::contains);
		}
	}

	/** Before anything was read. */
	static final Look NOTHING_YET = new Look(Standing.CLOSED, "", List.of(), "", List.of());

	Look {
		entries = List.copyOf(entries);
		before = List.copyOf(before);
	}
}
