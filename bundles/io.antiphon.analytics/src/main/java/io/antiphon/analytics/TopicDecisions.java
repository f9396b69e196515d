package io.antiphon.analytics;

import io.antiphon.analytics.Analytics.Decided;
import io.antiphon.privacy.Access;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What people decided about topics, and which pieces they moved to them: kept over later reviews, and undoable. It holds in the next review; with nothing else new that takes seconds. Thread-safe; blocks.
 */
@ProviderType
public interface TopicDecisions {

	/** By the id of the topic; none about which nothing is decided. */
	Map<String, Decided> all();

	/** Decides about a topic of the newest review, in place of what was decided before. */
	Outcome decide(String topic, Decided decided, Access access);

	/**
	 * Makes a topic of its own of what in a topic of the newest review uses one of these words: English ones in whatever inflection, Chinese ones wherever they stand. What uses none stays,
	 * and words said before stay, too.
	 */
	Outcome split(String topic, List<String> words, Access access);

	/** The topics that people moved pieces to, by the ids of both; {@link #NONE} for one that is about none. */
	Map<Long, String> moved();

	/**
	 * Says of pieces which topics of the newest review they are about, {@link #NONE} for none; an empty one takes back what was said before. Ids of what is not there, or
	 * not to be seen by this access, are left out. Empty, and nothing is changed, where the newest review has not all of these topics and no piece was moved to them before.
	 */
	Optional<Moved> move(Map<Long, Optional<String>> pieces, Access access);

	/** Takes a decision, a split or a move back, by the number of its change. */
	Outcome undo(long change, Access access);

	/** In place of the id of a topic: about none. */
	String NONE = "";

	/** Pieces were moved, under this number; what was said of each before, empty for nothing. */
	record Moved(long change, Map<Long, Optional<String>> before) {

		public Moved {
			before = Map.copyOf(before);
		}
	}

	/** What came of it. */
	sealed interface Outcome {

		/** It is kept, under this number. */
		record Done(long change) implements Outcome {}

		/** Nothing is changed, and why. */
		record Refused(Reason reason) implements Outcome {}
	}

	/** Why nothing was changed. */
	enum Reason {
		/** The newest review has no such topic. */
		NO_TOPIC,
		/** It would be merged into one that is merged into it. */
		CIRCLE,
		/** The name is too long or holds control characters. */
		NAME,
		/** There is no word to split it by, too many, or one that is none. */
		WORDS,
		/** It was itself split off another one. */
		PART,
		/** It is a code of the organisation's own frame, which is changed in the frame. */
		FRAME,
		/** There is no such change of topics. */
		NO_CHANGE,
		/** Somebody else changed it meanwhile. */
		STALE
	}
}
