package io.antiphon.analytics.internal.findings;

import io.antiphon.analytics.internal.findings.Voices.Voice;
import io.antiphon.analytics.internal.findings.periods.Frequency;
import io.antiphon.analytics.internal.findings.periods.Volumes;
import io.antiphon.analytics.internal.findings.terms.TermCounts.Rising;
import io.antiphon.analytics.internal.findings.terms.TermCounts;
import io.antiphon.analytics.internal.findings.terms.Terms;
import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.analytics.internal.labels.Places;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Evidence;
import io.antiphon.text.reading.Clause;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words that more of the newest period says than chance would bring there. They are counted without being kept; where some rise, the feedback is read once more for what they are. Those of the
 * same pieces are told together. For one thread.
 */
final class Bursts {

	/** The chance of any where nothing rises. */
	static final double ERROR = 0.03;

	/** Terms that have so much of their pieces in common tell the same. */
	private static final double SAME = 0.5;
	private static final int MOST = 20;
	private static final int MOST_TERMS = 4;
	private static final int MOST_VOICES = 200;

	private final int least;
	private final TermCounts counts = new TermCounts();
	private final Map<Long, Said> terms = new HashMap<>();
	/** What pieces of the newest period with rising words say. */
	private final Map<Long, String> texts = new HashMap<>();
	private Rising risen = new Rising(new BitSet(), 0, 0);
	private @Nullable Volumes volumes;

	/** {@code least}: what fewer say is nothing. */
	Bursts(int least) {
		this.least = least;
	}

	/** What the same pieces say, and where; the pieces are those of the newest period, each with the clause that says it. */
	record Burst(List<String> terms, Scope place, String language, Frequency frequency, Volumes volumes, List<Labelled> pieces, List<Voice> voices) {}

	/** The pieces that a term stands in, and how often it is written how. */
	private static final class Said {

		private final List<Long> in = new ArrayList<>();
		private final Map<String, Integer> written = new TreeMap<>();

		void in(long feedback, String how) {
			in.add(feedback);
			written.merge(how, 1, Integer::sum);
		}

		/** As it is written most often. */
		String term() {
			return written.entrySet().stream()
					.max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
					.map(Map.Entry::getKey)
					.orElse("");
		}
	}

	void see(Feedback feedback) {
		var occurred = feedback.occurred();
		if (occurred != null) {
			counts.add(feedback.text(), occurred.day());
		}
	}

	boolean asks(Labels labels) {
		Volumes.of(labels.heard()).ifPresent(known -> {
			var newest = known.periods().newest();
			risen = counts.rising(newest.from(), known.periods().last(), least, ERROR);
			volumes = known;
		});
		return !risen.rooms().isEmpty();
	}

	void hear(Feedback feedback) {
		var occurred = feedback.occurred();
		var known = volumes;
		if (risen.rooms().isEmpty() || occurred == null || known == null) {
			return;
		}
		var text = feedback.text();
		var here = new HashSet<Long>();
		Terms.of(text, (term, start, end) -> {
			if (risen.rooms().get(TermCounts.room(term)) && here.add(term)) {
				terms.computeIfAbsent(term, fresh -> new Said()).in(feedback.id(), Terms.shown(text, start, end));
			}
		});
		if (!here.isEmpty() && known.periods().newest().contains(occurred.day())) {
			texts.put(feedback.id(), text.substring(0, Math.min(text.length(), Terms.LONGEST)));
		}
	}

	List<Burst> found(Labels labels) {
		var known = volumes;
		if (known == null || terms.isEmpty()) {
			return List.of();
		}
		var ids = terms.values().stream().flatMap(said -> said.in.stream()).collect(Collectors.toSet());
		var pieces = labels.heard().stream()
				.filter(piece -> ids.contains(piece.feedback()))
				.collect(Collectors.toMap(Labelled::feedback, Function.identity()));
		var lots = new ArrayList<Lot>();
		for (var rising : rising(pieces, known)) {
			var same = lots.stream().filter(lot -> lot.says(rising)).findFirst();
			if (same.isPresent()) {
				same.get().terms.add(rising);
			} else if (lots.size() < MOST) {
				lots.add(new Lot(rising));
			}
		}
		return lots.stream().map(lot -> burst(lot, pieces, known)).filter(burst -> burst.pieces().size() >= least).toList();
	}

	/** A term that rises among what comes from where its new pieces come from. */
	private record Term(long number, String term, double chance, Set<Long> newest, List<Labelled> all) {}

	/** Terms that tell the same, that which chance explains least first. */
	private static final class Lot {

		private final List<Term> terms = new ArrayList<>();

		Lot(Term first) {
			terms.add(first);
		}

		boolean says(Term other) {
			var first = terms.getFirst().newest();
			var both = other.newest().stream().filter(first::contains).count();
			return both >= SAME * Math.min(first.size(), other.newest().size());
		}
	}

	private List<Term> rising(Map<Long, Labelled> pieces, Volumes known) {
		var rising = new ArrayList<Term>();
		for (var entry : terms.entrySet()) {
			var said = entry.getValue();
			var all = said.in.stream().map(pieces::get).filter(piece -> piece != null).toList();
			var newest = all.stream().filter(known::isNew).toList();
			if (newest.size() >= least) {
				var frequency = known.frequency(all, known.common(newest));
				var chance = Math.max(frequency.rise(), known.frequency(all, source -> true).rise());
				if (frequency.periods() >= Changes.LEAST_PERIODS && chance <= risen.level(entry.getKey())) {
					rising.add(new Term(entry.getKey(), said.term(), chance, newest.stream().map(Labelled::feedback).collect(Collectors.toSet()), all));
				}
			}
		}
		rising.sort(Comparator.comparingDouble(Term::chance)
				.thenComparingInt(one -> -one.term().length())
				.thenComparing(Term::term));
		return rising;
	}

	private Burst burst(Lot lot, Map<Long, Labelled> pieces, Volumes known) {
		var times = new TreeMap<Long, Integer>();
		var first = new HashSet<Long>();
		lot.terms.getFirst().all().forEach(piece -> first.add(piece.feedback()));
		lot.terms.forEach(term -> term.all().forEach(piece -> times.merge(piece.feedback(), 1, Integer::sum)));
		// one word of several may stand in what says something else
		var saying = times.keySet().stream().filter(id -> first.contains(id) || times.getOrDefault(id, 0) > 1).flatMap(id -> Stream.ofNullable(pieces.get(id))).toList();
		var newest = saying.stream().filter(known::isNew).toList();
		var place = Places.ofNearlyAll(newest);
		var words = lot.terms.stream().map(Term::number).collect(Collectors.toSet());
		var voices = newest.stream()
				.filter(piece -> Changes.within(place, new Volumes.Source(piece.context(), piece.language())))
				.flatMap(piece -> voice(piece, words).stream())
				.toList();
		var told = voices.stream().map(Voice::of).toList();
		var typical = voices.stream().sorted((one, other) -> Labelled.BY_CONTENT.compare(one.of(), other.of())).limit(MOST_VOICES).toList();
		return new Burst(
				shown(lot), place, most(newest, Labelled::language), known.frequency(saying, source -> Changes.within(place, source)), known, told, typical);
	}

	/** The clause of a piece that has most of these words. */
	private Optional<Voice> voice(Labelled piece, Set<Long> words) {
		var text = texts.get(piece.feedback());
		if (text == null) {
			return Optional.empty();
		}
		return Clause.of(text).stream()
				.max(Comparator.comparingLong((Clause clause) -> said(clause.in(text), words)).thenComparingInt(clause -> -clause.start()))
				.map(clause -> new Voice(
						piece.saying(new Evidence(piece.feedback(), clause.start(), clause.end())), clause.in(text), Grams.of(clause.in(text))));
	}

	private static long said(String clause, Set<Long> words) {
		var found = new HashSet<Long>();
		Terms.of(clause, (term, start, end) -> found.add(term));
		found.retainAll(words);
		return found.size();
	}

	/** The terms that tell most, none a part of another. */
	private static List<String> shown(Lot lot) {
		var shown = new ArrayList<String>();
		for (var rising : lot.terms) {
			var term = rising.term();
			if (shown.size() < MOST_TERMS && shown.stream().noneMatch(other -> other.contains(term) || term.contains(other))) {
				shown.add(term);
			}
		}
		return shown;
	}

	private static String most(Collection<Labelled> pieces, Function<Labelled, String> part) {
		var counts = pieces.stream().collect(Collectors.groupingBy(part, TreeMap::new, Collectors.counting()));
		return counts.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse("");
	}
}
