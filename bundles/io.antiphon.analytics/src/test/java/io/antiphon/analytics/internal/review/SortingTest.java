package io.antiphon.analytics.internal.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.analytics.Analytics.Decided;
import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.internal.labels.Aspect;
import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.analytics.internal.labels.Understanding.Meaning;
import io.antiphon.analytics.internal.labels.Understanding.Part;
import io.antiphon.analytics.internal.labels.Understanding.Understood;
import io.antiphon.base.Progress;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.text.reading.Clause;
import io.antiphon.text.reading.Sentiment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people moved and split, in a whole review. */
class SortingTest {

	private static final Topic LATE = new Topic("en:late", "en", List.of("late"));
	private static final Topic RUDE = new Topic("en:rude", "en", List.of("rude"));
	private static final Split COURIER = new Split(LATE.id(), List.of("courier", "van"));

	private final Map<Long, String> moved = new HashMap<>();
	private final List<Split> splits = new ArrayList<>();
	private final Map<String, Decided> decided = new HashMap<>();

	@Test
	void tellsAPieceAsTheTopicItWasMovedTo() {
		moved.put(1L, RUDE.id());
		moved.put(2L, "");
		moved.put(3L, LATE.id());

		var draft = review("so late again", "so late again", "whatever it may be", "so late again");

		assertEquals(List.of(RUDE.id(), "none", LATE.id(), LATE.id()), topics(draft));
		assertEquals(new Evidence(1, 0, 13), draft.labels().all().getFirst().evidence());
		assertEquals(new Evidence(3, 0, 18), draft.labels().all().get(2).evidence());
	}

	@Test
	void movesAPieceToATopicThatWasMergedOrThatKeepsAnOlderId() {
		moved.put(1L, "en:tardy");
		decided.put("en:tardy", new Decided("", RUDE.id(), false, false));
		var earlier = new Earlier(
				List.of(new Topic("en:tardy", "en", List.of("tardy"))), Map.of(2L, 0, 3L, 0, 4L, 0), decided);

		var draft = review(earlier, "so rude again", "so late again", "so late again", "so late again");

		assertEquals("en:tardy", draft.labels().topics().get(draft.labels().all().getFirst().topic()).id());
		assertEquals(RUDE.id(), draft.told().topics().get(draft.told().all().getFirst().topic()).id());
	}

	@Test
	void tellsAPieceAsItIsReadWhereTheTopicItWasMovedToIsGone() {
		moved.put(1L, "en:gone");
		moved.put(2L, "en:gone");

		var draft = review("so late again", "whatever it may be");

		assertEquals(List.of(LATE.id(), "none"), topics(draft));
	}

	@Test
	void keepsTheIdOfATopicFromWhichMostPiecesWereMoved() {
		for (var piece = 1L; piece <= 9; piece++) {
			moved.put(piece, RUDE.id());
		}
		var before = new HashMap<Long, Integer>();
		for (var piece = 1L; piece <= 9; piece++) {
			before.put(piece, 1);
		}
		before.put(10L, 0);
		before.put(11L, 1);
		var earlier = new Earlier(List.of(new Topic("en:tardy", "en", List.of("tardy")), RUDE), before);

		var draft = review(
				earlier, "so late a", "so late b", "so late c", "so late d", "so late e", "so late f", "so late g", "so late h",
				"so late i",
				"so late again", "so rude again");

		assertEquals(List.of("en:tardy", RUDE.id()), draft.labels().topics().stream().map(Topic::id).toList());
	}

	@Test
	void makesATopicOfItsOwnOfWhatUsesTheWords() {
		splits.add(COURIER);

		var draft = review("late, since couriers got lost", "so late again", "rude was the courier", "the vans were late");

		assertEquals(List.of("en:late:courier+van", LATE.id(), RUDE.id(), "en:late:courier+van"), topics(draft));
		assertEquals(new Topic("en:late:courier+van", "en", List.of("courier", "van"), Decided.NOTHING, LATE.id()),
				draft.labels().topics().getLast());
	}

	@Test
	void splitsByTheWordsOfEachClauseWhatAPieceSaysBesides() {
		splits.add(COURIER);

		var draft = review("It was late, late for days. The courier was late as well. Rude was the courier, too.");

		var one = draft.labels().all().getFirst();
		var topics = draft.labels().topics();
		assertEquals("en:late:courier+van", topics.get(one.topic()).id());
		assertEquals(List.of(LATE.id(), RUDE.id()), one.aspects().stream().map(Aspect::topic).map(topics::get).map(Topic::id).toList());
		assertEquals("The courier was late as well".length(), one.evidence().end() - one.evidence().start());
	}

	@Test
	void keepsTheIdOfATopicThatWasSplitAndTheSplitIsAsItIsOverReviews() {
		splits.add(COURIER);
		var texts = new String[] {"late courier", "late van", "the courier was late", "so late again"};
		var whole = new Topic("en:tardy", "en", List.of("tardy"));
		splits.set(0, new Split(whole.id(), COURIER.words()));
		var part = new Topic("en:tardy:courier+van", "en", COURIER.words(), Decided.NOTHING, whole.id());

		var draft = review(new Earlier(List.of(whole, part), Map.of(1L, 1, 2L, 1, 3L, 1, 4L, 0)), texts);

		assertEquals(List.of(part.id(), part.id(), part.id(), whole.id()), topics(draft));
	}

	@Test
	void splitsWhatWasMergedIntoATopicAsWell() {
		splits.add(COURIER);
		decided.put(RUDE.id(), new Decided("", LATE.id(), false, false));

		var draft = review("rude was the courier", "so rude again", "so late again");

		assertEquals(
				List.of("en:late:courier+van", LATE.id(), LATE.id()),
				draft.told().all().stream().map(one -> draft.told().topic(one).id()).toList());
	}

	@Test
	void renamesIgnoresAndMergesAPartLikeAnyTopic() {
		splits.add(COURIER);
		decided.put(COURIER.id(), new Decided("Couriers", LATE.id(), false, false));

		var draft = review("late courier", "so late again");

		assertEquals("Couriers", draft.labels().topics().getLast().name());
		assertEquals(List.of(0, 0), draft.told().all().stream().map(Labelled::topic).toList());
	}

	@Test
	void findsWhatCustomersSayOfAPart() {
		splits.add(COURIER);
		var texts = new String[11];
		for (var index = 0; index < texts.length; index++) {
			texts[index] = index < 7 ? "late courier number " + index : "so very late again " + index;
		}

		var found = review(texts).review().findings().stream().filter(one -> one.kind().equals(Finding.PAIN_POINT)).toList();

		assertEquals(List.of("pain-point/Shop/delivery/" + COURIER.id()), found.stream().map(Finding::id).toList());
		assertEquals(7, found.getFirst().evidence().size());
		assertEquals("courier · van", found.getFirst().title());
	}

	@Test
	void movesAPieceToAPart() {
		splits.add(COURIER);
		moved.put(2L, COURIER.id());

		assertEquals(List.of(COURIER.id(), COURIER.id(), RUDE.id()),
				topics(review("late courier", "so late again", "rude van, late courier")));
	}

	private ReviewDraft review(String... texts) {
		return review(new Earlier(List.of(), Map.of(), decided), texts);
	}

	private ReviewDraft review(Earlier earlier, String... texts) {
		var heard = new Heard(texts);
		var extensions = new Analyzers(Extensions.of(new ThreadGuard(new FaultRegister())), failure -> {});
		return new Reviewer((batches, count, watched) -> understood(), extensions, earlier, 3, "")
				.review(heard, heard, null, new Said(Map.of(), moved, splits), Progress.NONE)
				.orElseThrow();
	}

	/** Late or rude, as the first clause that is either, and all complain. */
	private static Understood understood() {
		return new Understood(List.of(LATE, RUDE), texts -> texts.stream().map(text -> meaning(text.text())).toList());
	}

	private static Meaning meaning(String text) {
		var parts = Clause.of(text).stream()
				.map(clause -> new Part(Sentiment.NEGATIVE, -0.8, topic(clause.in(text)), clause.start(), clause.end()))
				.toList();
		var main = parts.stream().map(Part::topic).filter(topic -> topic >= 0).findFirst().orElse(-1);
		var most = parts.indexOf(parts.stream().filter(part -> part.topic() == main).findFirst().orElseThrow());
		return new Meaning(Sentiment.NEGATIVE, -0.8, 0.9, main, parts, most);
	}

	private static int topic(String clause) {
		var lower = clause.toLowerCase(Locale.ROOT);
		return lower.startsWith("rude") || lower.contains("so rude") ? 1 : lower.contains("late") ? 0 : -1;
	}

	private static List<String> topics(ReviewDraft draft) {
		return draft.labels().all().stream()
				.map(one -> one.topic() < 0 ? "none" : draft.labels().topic(one).id())
				.toList();
	}
}
