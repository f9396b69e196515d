package io.antiphon.privacy.groups;

import io.antiphon.base.Period;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a number may be shown, and if not, why, and which question of the same kind would be answered. */
public sealed interface Answer {

	/**
	 * It may be shown, with everything that is computed from these pieces. {@code period} are the whole months it is about: the ones that
	 * were asked for, in whole, as far as they are fixed. {@code people} are counted month by month and added up: nobody is told how many
	 * came back. Pieces and people are what is counted, without latecomers that are still too few to be told.
	 */
	record Shown(long people, long pieces, Period period) implements Answer {}

	/** It may not be shown. */
	sealed interface Hidden extends Answer {

		/** The nearest wider question that is answered: a longer period first, then an open part; empty where there is none. */
		Optional<Question> wider();
	}

	/** So few people that it may be nobody. */
	record TooFew(int fewerThan, Optional<Question> wider) implements Hidden {}

	/** There are enough people, but together with what else is shown it would tell about too few. */
	record WouldTell(Optional<Question> wider) implements Hidden {}

	/** Nothing of it is fixed before {@code from}: numbers that still grow tell by how much. */
	record NotFixed(LocalDate from, Optional<Question> wider) implements Hidden {}
}
