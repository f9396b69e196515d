package io.antiphon.compliance.answers;

import io.antiphon.feedback.contact.Contact;

/** What people who read a language ({@code en}, {@code zh} …) are answered. */
public record AnswerText(String language, String text) {

	public AnswerText {
		if (language.isEmpty() || !Contact.language(language).equals(language) || text.isBlank()) {
			throw new IllegalArgumentException("an answer is a text in a language");
		}
	}
}
