package io.antiphon.planning;

import io.antiphon.planning.spi.Scored;
import java.util.List;

/**
 * How the options of a decision stand by a method, and what one step of one score would change: by 1 or to the neighbouring level, within
 * the scale. {@code places} are those that are ranked, the first first; {@code moves} every step after which others are first.
 */
public record Ranking(Scorings.Method method, List<Place> places, List<Unranked> unranked, List<Move> moves) {

	public Ranking {
		places = List.copyOf(places);
		unranked = List.copyOf(unranked);
		moves = List.copyOf(moves);
	}

	/** An option by its id with its rank, from 1, the same for those that nothing tells apart. */
	public record Place(String option, int rank, Scored.Ranked scored) {}

	/** An option that is not ranked, and the criteria on which it has no value, or none on the scale. */
	public record Unranked(String option, List<String> missing) {

		public Unranked {
			missing = List.copyOf(missing);
		}
	}

	/** A score that is moved by a step, and which options would be first then; several where nothing would tell them apart. */
	public record Move(String option, String criterion, double from, double to, List<String> first) {

		public Move {
			first = List.copyOf(first);
		}
	}

	/** The options that are first; several where nothing tells them apart, none where nothing is ranked. */
	public List<String> first() {
		return places.stream().filter(place -> place.rank() == 1).map(Place::option).toList();
	}

	/** Whether one of several is first, and stays so whichever score is moved by a step. */
	public boolean holds() {
		return places.size() > 1 && first().size() == 1 && moves.isEmpty();
	}
}
