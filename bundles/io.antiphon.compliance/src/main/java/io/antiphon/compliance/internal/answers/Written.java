package io.antiphon.compliance.internal.answers;

import io.antiphon.compliance.answers.AnswerText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is answered for an improvement, as a document: a text for each language. */
public record Written(String improvement, List<AnswerText> texts) {

	static final String KIND = "compliance.answer";

	public Written {
		texts = texts.stream().sorted(Comparator.comparing(AnswerText::language)).toList();
	}

	/** The same with another text in its language. */
	Written with(AnswerText text) {
		var all = new ArrayList<>(texts);
		all.removeIf(one -> one.language().equals(text.language()));
		all.add(text);
		return new Written(improvement, all);
	}

	Optional<AnswerText> in(String language) {
		return texts.stream().filter(text -> text.language().equals(language)).findFirst();
	}
}
