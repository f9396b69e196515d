package io.antiphon.loop;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Follows the chain from words to a verdict, and back. Thread-safe; blocks. */
@ProviderType
public interface Trace {

	/** Upwards from a piece of feedback: the findings that rest on it, and what rests on those. */
	Node above(long feedback);

	/**
	 * Downwards from a finding, a decision, an improvement or a goal to the feedback it rests on. An improvement that was
	 * judged starts at its verdict. Empty where nothing has that id.
	 */
	Optional<Node> below(String id);

	/**
	 * One link and what follows from it. {@code id} of feedback is its id as text, of a verdict its improvement's;
	 * {@code title} says nothing for feedback (its words need an access), and names the outcome of a verdict by its key.
	 */
	record Node(Kind kind, String id, Phrase title, List<Node> children) {

		public Node {
			children = List.copyOf(children);
		}
	}

	/** What a node is. */
	enum Kind {
		FEEDBACK,
		FINDING,
		GOAL,
		DECISION,
		IMPROVEMENT,
		VERDICT
	}
}
