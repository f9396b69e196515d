package io.antiphon.analytics;

import io.antiphon.base.Period;
import io.antiphon.base.Progress;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Finding;
import io.antiphon.privacy.Access;
import io.antiphon.text.reading.Sentiment;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Understands feedback. Thread-safe; every call blocks. */
@ProviderType
public interface Analytics {

	/**
	 * Labels all feedback with sentiment and topic, and looks for findings in that of {@code listening} (all of it where there
	 * is none). The findings before stay until the new ones are complete, and where {@code progress} was cancelled: then the
	 * result is empty. {@code locale}: the language in which progress is told.
	 */
	Optional<Review> review(@Nullable Period listening, Locale locale, Access access, Progress progress);

	/** The newest review; empty before the first one. */
	Optional<Review> latest();

	/** When the newest review was made; empty before the first one. */
	Optional<Instant> reviewed();

	/** How many pieces of feedback of a scope sound how, from the newest review. */
	Map<Sentiment, Long> sentiment(Scope scope);

	/** The topic of the newest review that a finding is about; empty where it is about none. */
	Optional<Topic> topic(Finding finding);

	/** How often what a finding says was said over time, where it was found; empty where it is about no topic of the newest review. */
	Optional<Course> course(Finding finding);

	/** The same of many findings at once, by their ids; those that are about no topic have none. */
	default Map<String, Course> courses(List<Finding> findings) {
		var courses = new HashMap<String, Course>();
		findings.forEach(finding -> course(finding).ifPresent(course -> courses.put(finding.id(), course)));
		return courses;
	}

	/** How often feedback of a scope sounds so over time ({@code null}: any way), from the newest review. */
	Course course(Scope scope, @Nullable Sentiment sentiment);

	/** The topics of the newest review. */
	List<Topic> topics();

	/** The ids of the feedback that sounds so or is about the topic ({@code null}: any), from the newest review. */
	Set<Long> labelled(@Nullable Sentiment sentiment, @Nullable Topic topic);

	/**
	 * Feedback about the same thing, named by its own key terms. {@code id} is made of its language and the terms by which it was
	 * first named; found again in a later review, with more feedback and perhaps other terms, it keeps it. {@code decided}: what people decided about it. A code of the organisation's own
	 * frame has no language: its terms are its name. {@code of}: the id of the topic that it was split off, empty where it is none of those; its terms are the words that make it.
	 */
	record Topic(String id, String language, List<String> terms, Decided decided, String of) {

		public Topic {
			terms = List.copyOf(terms);
		}

		/** One that was not split off another. */
		public Topic(String id, String language, List<String> terms, Decided decided) {
			this(id, language, terms, decided, "");
		}

		/** One about which nobody decided anything. */
		public Topic(String id, String language, List<String> terms) {
			this(id, language, terms, Decided.NOTHING);
		}

		/** The same where this is decided about it. */
		public Topic with(Decided other) {
			return new Topic(id, language, terms, other, of);
		}

		/** What people call it, else its first terms, else its id. */
		public String name() {
			if (!decided.name().isEmpty()) {
				return decided.name();
			}
			return terms.isEmpty() ? id : String.join(" · ", terms.stream().limit(3).toList());
		}

		/** Whether it is a topic of its own, and not one that was merged into another. */
		public boolean own() {
			return decided.into().isEmpty();
		}
	}

	/**
	 * What holds of a topic: what people call it (empty: by its terms), the id of the one it is told as (empty: none), whether its findings come first,
	 * and whether there are to be none. A topic is told as another where people merged it, or where it was found to mean the same in another language and nobody decided
	 * that it stands apart: into itself.
	 */
	record Decided(String name, String into, boolean pinned, boolean ignored) {

		/** Nothing. */
		public static final Decided NOTHING = new Decided("", "", false, false);

		/** The same with what it is told as; empty: itself. */
		public Decided into(String other) {
			return new Decided(name, other, pinned, ignored);
		}
	}
}
