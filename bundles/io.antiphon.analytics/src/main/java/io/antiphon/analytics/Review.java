package io.antiphon.analytics;

import io.antiphon.base.Texts;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Measure;
import io.antiphon.wording.Numbers;
import java.util.List;
import java.util.Locale;

/** What one look at feedback brought: the findings, worst pain point first, the analyzers that failed, and what was learned from what people said. */
public record Review(List<Finding> findings, List<Failure> failures, List<Learning> learned) {

	/** An analyzer by its id, and what was wrong with it or with what it returned: a key of our texts, or its own words. */
	public record Failure(String analyzer, String reason) {

		/** In the user's language. */
		public String sentence(Locale locale) {
			var texts = Texts.of(Review.class, locale);
			var key = "failed." + reason;
			return texts.get("failure", analyzer, texts.has(key) ? texts.get(key) : reason);
		}
	}

	/**
	 * What came of learning in one language how texts sound or what they are about ({@code subject}: "leaning", "neutrality" or "code"): of {@code n} pieces that people labelled so many were read rightly without
	 * and with what was learned from the others (cross-validation), and the 95 % interval of the difference of these shares. {@code result}: "learned", or why it is not used.
	 */
	public record Learning(String subject, String language, String result, int n, int before, int after, double low, double high) {

		/** In the user's language. */
		public String sentence(Locale locale) {
			var texts = Texts.of(Review.class, locale);
			var numbers = new Numbers(locale);
			var about = texts.get("learned.about." + subject, texts.get("learned.in." + language));
			return n == 0
					? texts.get("learned." + result, about)
					: texts.get(
							"learned.tried." + result, about, numbers.count(n), share(before, numbers), share(after, numbers),
							numbers.interval(low, high, "points"));
		}

		private String share(int right, Numbers numbers) {
			return numbers.value((double) right / n, Measure.SHARE);
		}
	}

	/** One in which nothing was to be learned. */
	public Review(List<Finding> findings, List<Failure> failures) {
		this(findings, failures, List.of());
	}

	public Review {
		learned = List.copyOf(learned);
		findings = List.copyOf(findings);
		failures = List.copyOf(failures);
	}
}
