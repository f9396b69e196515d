package io.antiphon.analytics.internal.findings;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.analytics.internal.labels.Places;
import io.antiphon.analytics.internal.labels.Understanding.Meaning;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Feedback;
import io.antiphon.loop.Evidence;
import io.antiphon.text.reading.Sentiment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of a few: of each topic, place and tone the clauses of some dozens, chosen by their content alone. By them a finding gets its title and
 * the comments that say most. For one thread.
 */
final class Voices {

	/** Of each topic, place and tone. */
	private static final int MOST = 60;

	private final int shared;
	private final Map<Room, TreeMap<Labelled, String>> rooms = new HashMap<>();
	private @Nullable Map<Long, Voice> kept;
	private final Map<String, WordCounts> background = new HashMap<>();

	/** {@code shared}: in how many clauses about a topic a word stands at least that may be in a title. */
	Voices(int shared) {
		this.shared = shared;
	}

	private record Room(int topic, Context place, Sentiment sentiment) {}

	/** A clause and the words in it. */
	record Voice(Labelled of, String clause, Grams grams) {}

	/** What a finding is called, and its evidence, that which says most first. */
	record Told(String title, List<Evidence> evidence) {}

	void hear(Feedback feedback, Meaning meaning, Labelled labelled) {
		meaning.says().ifPresent(part -> hear(part.in(feedback.text()), labelled));
	}

	/** Hears a clause that says what this one says. */
	void hear(String clause, Labelled labelled) {
		if (labelled.topic() < 0) {
			return;
		}
		var room = rooms.computeIfAbsent(
				new Room(labelled.topic(), Places.of(labelled.context()), labelled.sentiment()),
				fresh -> new TreeMap<>(Labelled.BY_CONTENT));
		if (room.size() < MOST || Labelled.BY_CONTENT.compare(labelled, room.lastKey()) < 0) {
			room.put(labelled, clause);
			if (room.size() > MOST) {
				room.pollLastEntry();
			}
		}
	}

	/** How {@code about}, which all have evidence, are told. */
	Told told(List<Labelled> about, Topic topic) {
		var told = told(voices(about), about, topic.language(), topic.terms(), topic.name());
		var named = !topic.decided().name().isEmpty() || topic.language().isEmpty(); // by people
		return named ? new Told(topic.name(), told.evidence()) : told;
	}

	/**
	 * The same by clauses of these pieces that were read once more; {@code terms} are what the title has one of, {@code otherwise} is what they are called
	 * where no clause can be shown.
	 */
	Told told(List<Voice> voices, List<Labelled> about, String language, List<String> terms, String otherwise) {
		var typical = new Typical(voices, background(language), terms, shared);
		var first = typical.telling();
		var ordered = new ArrayList<Evidence>();
		var told = new HashSet<Long>();
		first.forEach(voice -> add(voice.of(), ordered, told));
		about.stream()
				.sorted(Labelled.BY_CONTENT)
				.filter(one -> !told.contains(one.feedback()))
				.forEach(one -> add(one, ordered, told));
		return new Told(typical.title().orElse(otherwise), ordered);
	}

	/** The most telling of some clauses that can be shown; see {@link Typical#title}. */
	Optional<String> title(List<Voice> voices, String language, List<String> terms) {
		return new Typical(voices, background(language), terms, shared).title();
	}

	/** The words of the clauses that were kept in a language. */
	WordCounts background(String language) {
		kept();
		return background.getOrDefault(language, WordCounts.NONE);
	}

	/** A clause of theirs that can be shown, though it has none of the terms of a topic; empty where there is none. */
	Optional<String> clause(List<Labelled> about, String language) {
		return new Typical(voices(about), background.getOrDefault(language, WordCounts.NONE), List.of(), shared).title();
	}

	private static void add(Labelled one, List<Evidence> ordered, Collection<Long> told) {
		var evidence = one.evidence();
		if (evidence != null) {
			ordered.add(evidence);
			told.add(one.feedback());
		}
	}

	private Map<Long, Voice> kept() {
		var known = kept;
		if (known == null) {
			known = new HashMap<>();
			for (var room : rooms.values()) {
				for (var entry : room.entrySet()) {
					var voice = new Voice(entry.getKey(), entry.getValue(), Grams.of(entry.getValue()));
					known.put(voice.of().feedback(), voice);
					background.computeIfAbsent(voice.of().language(), fresh -> new WordCounts()).add(voice.grams());
				}
			}
			kept = known;
		}
		return known;
	}

	private List<Voice> voices(List<Labelled> about) {
		var known = kept();
		var found = new ArrayList<Voice>();
		for (var one : about) {
			var voice = known.get(one.feedback());
			if (voice != null) {
				found.add(voice);
			}
		}
		found.sort((one, other) -> Labelled.BY_CONTENT.compare(one.of(), other.of()));
		return found;
	}
}
