package io.antiphon.loop.change;

import io.antiphon.store.changes.Revisions.Newer;
import java.util.List;

/** What came of commands that were said together. */
public sealed interface Outcome {

	/** All are carried out, under the number by which they can be undone. */
	record Done(long change) implements Outcome {}

	/** None is: somebody changed these since they were seen. */
	record Stale(List<Newer> newer) implements Outcome {

		public Stale {
			newer = List.copyOf(newer);
		}
	}

	/** None is: it is not sound, or not to be changed any more. */
	record Refused(List<Problem> problems) implements Outcome {

		public Refused {
			problems = List.copyOf(problems);
		}
	}

	/**
	 * What is wrong with a place of something: {@code subject} is the id of a goal, decision or improvement, with a slash and the id of the
	 * action where it is one of those; {@code field} the place ("due"), empty where it is the whole; {@code reason} a word that whoever carries
	 * it out has a sentence for.
	 */
	record Problem(String subject, String field, String reason) {}
}
