package io.antiphon.privacy.groups;

import io.antiphon.base.Period;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a number may be shown, and if not, why, and which question of the same kind would be answered. */
public sealed interface Answer {

	/**
	 * It may be shown, with everything that is computed from these pieces ({@link SmallGroups#counts}). People are counted anew at each
	 * place and in each month, so that nobody is told how many came back; there are at least as many different ones as the rule says.
	 * {@code period}: the whole months it is about, as far as they are fixed. {@code whole}: nothing of it is counted only by a wider
	 * question; what waits until it is enough is never counted.
	 */
	record Shown(long people, long pieces, Period period, boolean whole) implements Answer {}

	/** It may not be shown. */
	sealed interface Hidden extends Answer {

		/** The nearest wider question that is answered: a longer period first, then an open part; empty where there is none. */
		Optional<Question> wider();
	}

	/** So few people that it may be nobody: nothing is counted there. */
	record TooFew(int fewerThan, Optional<Question> wider) implements Hidden {}

	/** What is said there is counted with others only: apart from them it would tell about too few. */
	record WouldTell(Optional<Question> wider) implements Hidden {}

	/** Nothing of it is fixed before {@code from}: numbers that still grow tell by how much. */
	record NotFixed(LocalDate from, Optional<Question> wider) implements Hidden {}
}
