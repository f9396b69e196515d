package io.antiphon.analytics;

import io.antiphon.base.Texts;
import io.antiphon.loop.Finding;
import java.util.List;
import java.util.Locale;

/** What one look at feedback brought: the findings, worst pain point first, and the analyzers that failed. */
public record Review(List<Finding> findings, List<Failure> failures) {

	/** An analyzer by its id, and what was wrong with it or with what it returned: a key of our texts, or its own words. */
	public record Failure(String analyzer, String reason) {

		/** In the user's language. */
		public String sentence(Locale locale) {
			var texts = Texts.of(Review.class, locale);
			var key = "failed." + reason;
			return texts.get("failure", analyzer, texts.has(key) ? texts.get(key) : reason);
		}
	}

	public Review {
		findings = List.copyOf(findings);
		failures = List.copyOf(failures);
	}
}
