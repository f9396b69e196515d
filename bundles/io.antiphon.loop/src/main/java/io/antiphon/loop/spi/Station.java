package io.antiphon.loop.spi;

import io.antiphon.base.Progress;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turn;
import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One step of the loop as an installed capability does it. Offered as an OSGi service, asked in the background by
 * {@link io.antiphon.loop.Turns} alone and under the guard: a stranger's on a thread of the guard, so that nothing rests on the
 * caller's. Whatever it throws is named to the user, and the turn goes on as it was before.
 */
@ConsumerType
public interface Station {

	Step step();

	/** So many needs are told at most; how many there are in all is {@link State#waiting}. */
	int MOST_NEEDS = 50;

	/** Where the step stands, said in the given language; within a minute, and nothing is to be cached. */
	State state(Locale locale);

	/** The same of what lies within a scope; of everything, where a station tells no scopes apart. */
	default State state(Locale locale, Scope scope) {
		return state(locale);
	}

	/**
	 * Does what the step can do by itself in one turn, and returns the turn with what was learned. Stops soon after
	 * {@code progress} is cancelled, with nothing half done; silent for no longer than ten minutes. The turn keeps its access.
	 */
	Turn advance(Turn turn, Progress progress);

	/**
	 * A count of what the step is about, how far it is, and one sentence on what to do next. {@code brief} is the count in a few words
	 * ("3 goals, 1 reached"; empty: the count alone), {@code needs} what needs somebody, the most urgent first, and {@code waiting} how
	 * many of such there are in all, good news not counted.
	 */
	record State(long count, Standing standing, String next, String brief, List<Need> needs, long waiting) {

		public State {
			needs = List.copyOf(needs);
		}

		/** One that names nothing in particular. */
		public State(long count, Standing standing, String next) {
			this(count, standing, next, "", List.of(), 0);
		}

		/** The same with its count in words. */
		public State saying(String words) {
			return new State(count, standing, next, words, needs, waiting);
		}

		/** The same with what needs somebody: the first of them, and how many there are in all. */
		public State needing(List<Need> all, long inAll) {
			return new State(count, standing, next, brief, all.stream().limit(MOST_NEEDS).toList(), inAll);
		}
	}

	/**
	 * One thing that needs somebody: what it is called, whose it is and since when ({@code sentence}, may be empty), and the anchor
	 * under which exactly that can be opened ({@code io.antiphon.wording.Anchors}; empty: nothing but the step). {@code good} is told
	 * as good news. A title or sentence that is longer than a line or two is cut.
	 */
	record Need(Kind kind, String title, String sentence, String anchor, boolean good) {

		private static final int TITLE = 160;
		private static final int SENTENCE = 500;

		public Need {
			title = cut(title, TITLE);
			sentence = cut(sentence, SENTENCE);
		}

		/** On one line; whole characters only. */
		private static String cut(String text, int longest) {
			var line = text.replaceAll("\\s+", " ").strip();
			return line.codePointCount(0, line.length()) <= longest
					? line
					: line.substring(0, line.offsetByCodePoints(0, longest - 1)).stripTrailing() + "…";
		}

		/** One that is no good news. */
		public Need(Kind kind, String title, String sentence, String anchor) {
			this(kind, title, sentence, anchor, false);
		}
	}

	/** Why something needs somebody; the sooner on the list, the more urgent. */
	enum Kind {
		/** It should be done by now and is not. */
		OVERDUE,
		/** It is held up by something else. */
		WAITING,
		/** It is due later than was promised. */
		SLIPPED,
		/** It begins soon or has begun, and is nobody's. */
		UNASSIGNED,
		/** A number went somewhere by more than chance. */
		SIGNAL,
		/** A verdict can be asked for. */
		JUDGE,
		/** There is a verdict, and nobody has chosen what follows from it. */
		CHOOSE,
		/** Options are there, and nobody has decided. */
		DECIDE,
		/** Somebody has to say yes or no to it. */
		PROPOSED,
		/** A test plan that is not frozen, so that nothing is judged by it. */
		DRAFT,
		/** Something else: its title says what. */
		OTHER
	}

	/** How far a step is. */
	enum Standing {
		NOTHING_YET,
		IN_HAND,
		NEEDS_YOU,
		DONE
	}
}
