package io.antiphon.compliance.answers;

import io.antiphon.feedback.contact.Contact;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What to send to whom, once each.
 *
 * @param withoutText how many people are left out since nothing is written in their language, by its code; empty for those of whom nobody
 *     knows it
 */
public record Mailing(String improvement, List<Letter> letters, Map<String, Long> withoutText) {

	/** One person's. */
	public record Letter(Contact contact, AnswerText text) {}

	public Mailing {
		letters = List.copyOf(letters);
		withoutText = Collections.unmodifiableMap(new TreeMap<>(withoutText));
	}
}
