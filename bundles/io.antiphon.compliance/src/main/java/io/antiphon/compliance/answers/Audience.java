package io.antiphon.compliance.answers;

import io.antiphon.feedback.contact.Contact;
import io.antiphon.loop.Verdict;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Those whose words an improvement rests on, each counted once: people = answerable + not answered, each of whom has one reason.
 *
 * @param verdict the newest on the improvement; {@code null} where there is none
 * @param answerable in the order of their pseudonyms
 * @param texts what they are answered, one for each language
 */
public record Audience(
		String improvement,
		Verdict.@Nullable Outcome verdict,
		Said said,
		List<Person> answerable,
		Map<Reason, Long> notAnswered,
		List<AnswerText> texts) {

	/**
	 * What it rests on.
	 *
	 * @param missing findings of the decision that nobody here has (any more): who said what they rest on is not known
	 * @param pieces of feedback that are evidence
	 * @param gone those of them that are not there any more: erased, or over their time
	 * @param unnamed those of which nobody knows who said them
	 */
	public record Said(long findings, long missing, long pieces, long gone, long unnamed) {}

	/** Somebody who can be answered: how many of the pieces are theirs, and where to write to. */
	public record Person(String pseudonym, long pieces, Contact contact) {}

	/** Why somebody is not answered, the first that holds. */
	public enum Reason {
		/** They asked that what is theirs is kept and not used. */
		RESTRICTED,
		/** They took their consent back, or said no. */
		WITHDRAWN,
		/** They said nothing of being answered. */
		NO_CONSENT,
		/** Nothing is known to reach them by. */
		NO_CONTACT,
		/** What is kept to reach them by does not open for them: somebody changed it. */
		CHANGED,
		/** They were answered before. */
		ANSWERED
	}

	public Audience {
		answerable = List.copyOf(answerable);
		var counted = new EnumMap<Reason, Long>(Reason.class);
		for (var reason : Reason.values()) {
			counted.put(reason, notAnswered.getOrDefault(reason, 0L));
		}
		notAnswered = Collections.unmodifiableMap(counted);
		texts = List.copyOf(texts);
	}

	/** How many people said it. */
	public long people() {
		return answerable.size() + notAnswered.values().stream().mapToLong(Long::longValue).sum();
	}
}
