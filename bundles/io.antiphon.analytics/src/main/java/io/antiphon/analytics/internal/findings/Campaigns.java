package io.antiphon.analytics.internal.findings;

import io.antiphon.analytics.internal.findings.Voices.Voice;
import io.antiphon.analytics.internal.findings.twins.Likeness;
import io.antiphon.analytics.internal.findings.twins.Twins;
import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.analytics.internal.labels.Places;
import io.antiphon.analytics.internal.labels.Understanding.Meaning;
import io.antiphon.base.Key;
import io.antiphon.base.Period;
import io.antiphon.feedback.Feedback;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Phrase;
import io.antiphon.statistics.Proportions;
import io.antiphon.text.reading.Clause;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The same text many times over but for a few letters, presumably from one source. What is too short to be anybody's own words is none, nor is what is repeated no more than other texts of
 * the same feedback are, as answers that can be ticked.
 */
final class Campaigns implements Kind {

	private static final double LEVEL = 0.95;
	private static final int LEAST = 10;
	/** As often as other texts are repeated. */
	private static final int TIMES = 10;
	private static final int MOST = 50;
	/** Which share of their stretches of letters twins have in common: two copies of a text with 5 % of the letters of either changed have about .6. */
	private static final double ALIKE = 0.55;
	/** So many are compared letter by letter, of each group alike; the others are taken by their signatures. */
	private static final int MOST_COMPARED = 60_000;
	private static final Likeness UNREAD = Likeness.of("");
	private static final int MOST_TERMS = 4;

	private final Voices voices;
	private final @Nullable Period listening;
	private final Twins twins = new Twins();
	private final List<Labelled> pieces = new ArrayList<>();
	private final Clauses clauses = new Clauses();
	/** How like the others are those are told by that were read once more. */
	private final Map<Long, Likeness> read = new HashMap<>();
	/** By all clauses of a few a campaign is called. */
	private final Map<Long, String> texts = new HashMap<>();
	private @Nullable List<Campaign> candidates;

	Campaigns(Voices voices, @Nullable Period listening) {
		this.voices = voices;
		this.listening = listening;
	}

	/** What is the same letter by letter, and what is nearly so. */
	private record Campaign(List<Labelled> same, List<Labelled> near) {

		List<Labelled> all() {
			return Stream.concat(same.stream(), near.stream()).toList();
		}

		Labelled first() {
			return same.getFirst();
		}

		boolean enough() {
			return Stream.concat(same.stream(), near.stream()).filter(piece -> piece.evidence() != null).limit(LEAST).count() == LEAST;
		}
	}

	@Override
	public void see(Feedback feedback, Meaning meaning, Labelled labelled) {
		if (labelled.within(listening) && twins.add(feedback.text())) {
			pieces.add(labelled);
		}
	}

	@Override
	public boolean asks(Labels labels) {
		var each = MOST_COMPARED / Math.max(1, candidates().size());
		candidates().forEach(campaign -> {
			clauses.want(campaign.all());
			quoted(campaign).forEach(piece -> texts.put(piece.feedback(), ""));
			wanted(campaign, each).forEach(piece -> read.put(piece.feedback(), UNREAD));
		});
		return clauses.wanting();
	}

	private static Stream<Labelled> quoted(Campaign campaign) {
		return Stream.concat(campaign.same().stream().limit(LEAST), campaign.near().stream().limit(LEAST));
	}

	/** The first, and of what may be like it as many as can be compared. */
	private static Stream<Labelled> wanted(Campaign campaign, int most) {
		return Stream.concat(Stream.of(campaign.first()), campaign.near().stream().limit(most));
	}

	@Override
	public void hear(Feedback feedback) {
		clauses.hear(feedback);
		read.computeIfPresent(feedback.id(), (id, unread) -> Likeness.of(feedback.text()));
		texts.computeIfPresent(feedback.id(), (id, unread) -> feedback.text());
	}

	/** The largest first. */
	@Override
	public List<Finding> find(Labels labels) {
		return candidates().stream()
				.map(this::compared)
				.filter(Campaign::enough)
				.map(campaign -> finding(campaign, labels))
				.sorted(Comparator.comparingDouble((Finding one) -> -one.measure().value()).thenComparing(Finding::id))
				.limit(MOST)
				.toList();
	}

	private List<Campaign> candidates() {
		var known = candidates;
		if (known != null) {
			return known;
		}
		var fresh = twins.groups(LEAST).stream()
				.filter(group -> group.size() >= TIMES * group.usual())
				.map(group -> new Campaign(pieces(group.same()), pieces(group.near())))
				.filter(Campaign::enough)
				.toList();
		candidates = fresh;
		return fresh;
	}

	/** By their content. */
	private List<Labelled> pieces(List<Integer> numbers) {
		return numbers.stream().map(pieces::get).sorted(Labelled.BY_CONTENT).toList();
	}

	/** Without what looked alike by its signature alone. */
	private Campaign compared(Campaign campaign) {
		var first = read.getOrDefault(campaign.first().feedback(), UNREAD);
		return new Campaign(
				campaign.same(),
				campaign.near().stream()
						.filter(piece -> read.getOrDefault(piece.feedback(), first).to(first) >= ALIKE)
						.toList());
	}

	private Finding finding(Campaign campaign, Labels labels) {
		var place = Places.ofNearlyAll(campaign.all());
		var there = campaign.all().stream().filter(piece -> place.contains(piece.context(), null)).toList();
		var about = there.stream().filter(piece -> piece.evidence() != null).toList();
		var first = about.stream().min(Labelled.BY_CONTENT).orElseThrow();
		var words = clauses.of(about);
		var terms = terms(words, first.language());
		var title = voices.title(clauses(campaign), first.language(), words(campaign));
		var otherwise = terms.isEmpty() ? Long.toHexString(first.place()) : String.join(" · ", terms);
		var told = voices.told(words, about, first.language(), terms, otherwise);
		var heard = labels.heard().stream().filter(piece -> place.contains(piece.context(), null)).count();
		return new Finding(
				Key.of(Finding.CAMPAIGN, place.service(), place.touchpoint(), Long.toHexString(first.place())),
				Finding.CAMPAIGN,
				title.orElse(told.title()),
				terms,
				place.within(listening),
				Changes.measure("campaign-share", Proportions.wilson(there.size(), heard, LEVEL), "minhash"),
				told.evidence(),
				notes(campaign));
	}

	/** All that a few of them say. */
	private List<Voice> clauses(Campaign campaign) {
		var all = new ArrayList<Voice>();
		quoted(campaign).forEach(piece -> {
			var text = texts.getOrDefault(piece.feedback(), "");
			Clause.of(text).forEach(clause -> all.add(new Voice(piece, clause.in(text), Grams.of(clause.in(text)))));
		});
		return all;
	}

	private List<String> words(Campaign campaign) {
		return clauses(campaign).stream().flatMap(voice -> voice.grams().inOrder().stream()).distinct().toList();
	}

	private static List<Phrase> notes(Campaign campaign) {
		var notes = new ArrayList<Phrase>();
		var all = campaign.all();
		notes.add(Phrase.saying("same-letters", "",
				Changes.measure("same-share", Proportions.wilson(campaign.same().size(), all.size(), LEVEL), "wilson")));
		var days = all.stream().map(Labelled::day).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet<LocalDate>::new));
		Period.spanning(days).ifPresent(span -> notes.add(Phrase.saying(
				span.days() == 1 ? "on-day" : "on-days",
				span.days() == 1 ? span.from().toString() : span.from() + " – " + span.to().minusDays(1), null)));
		notes.add(Changes.tone(all));
		return notes;
	}

	/** The words that most of its clauses have and few others. */
	private List<String> terms(List<Voice> clause, String language) {
		var own = new WordCounts();
		clause.forEach(voice -> own.add(voice.grams()));
		var background = voices.background(language);
		return clause.stream()
				.flatMap(voice -> voice.grams().inOrder().stream())
				.distinct()
				.filter(word -> word.length() > 1 && 2 * own.of(word) >= own.clauses())
				.sorted(Comparator.comparingDouble((String word) -> -own.of(word) * background.rarity(word))
						.thenComparing(Comparator.naturalOrder()))
				.limit(MOST_TERMS)
				.toList();
	}
}
