package io.antiphon.analytics.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.analytics.internal.labels.LabelledRows;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.analytics.internal.labels.Understanding.Meaning;
import io.antiphon.analytics.internal.labels.Understanding.Part;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Segment;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Phrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NeedsTest {

	private static final List<Segment> NORTH = List.of(new Segment("region", "north"));
	private static final List<Segment> SOUTH = List.of(new Segment("region", "south"));

	@Test
	void notesAmongWhomItIsWorseAndTheLikelyCause() {
		var rows = planted();

		var late = find(rows, "It came late again").getFirst();

		assertEquals(Finding.PAIN_POINT, late.kind());
		assertEquals(
				List.of("worse-among region: north", "worse-elsewhere < 0.001", "cause-delivery "),
				late.notes().stream().map(NeedsTest::brief).toList());
		assertEquals(List.of(0.4, 0.1, 1.0), late.notes().stream().map(note -> note.measure().value()).toList());
		assertEquals(List.of(100L, 300L, 70L), late.notes().stream().map(note -> note.measure().n()).toList());
	}

	@Test
	void notesNothingOfWhatIsTheSameEverywhereAndGivesNothingAway() {
		var rows = new ArrayList<Labelled>();
		rows.addAll(among(NORTH, new LabelledRows().negative(30, LabelledRows.LATE, 0.1).neutral(70, 0.6).list(), 0));
		rows.addAll(among(SOUTH, new LabelledRows().negative(30, LabelledRows.LATE, 0.1).neutral(70, 0.6).list(), 1_000));

		var found = find(rows, "I did not like it");

		assertTrue(found.stream().allMatch(one -> one.notes().isEmpty()), found.toString());
	}

	@Test
	void findsTheSameInAnyOrder() {
		var rows = planted();
		var found = find(rows, "It came late again");

		for (var seed = 0; seed < 5; seed++) {
			var shuffled = new ArrayList<>(rows);
			Collections.shuffle(shuffled, new Random(seed));

			assertEquals(found, find(shuffled, "It came late again"));
		}
	}

	@Test
	void tellsWhatASegmentNeedsWithTheNextActionAndItsOwnWords() {
		var need = find(planted(), "It came late again").getLast();

		assertEquals(Finding.PERSONAL_NEED, need.kind());
		assertEquals("personal-need/segment/region/north", need.id());
		assertEquals("late · parcel · waiting", need.title());
		assertEquals(new Scope("Shop", "delivery", "", new Segment("region", "north"), null), need.scope());
		assertEquals("need-share", need.measure().name().key());
		assertEquals(0.4, need.measure().value(), 1e-12);
		assertEquals(
				List.of("next-delivery ", "need-complain late · parcel · waiting", "worse-elsewhere < 0.001"),
				need.notes().stream().map(NeedsTest::brief).toList());
		assertEquals(40, need.evidence().size());
		assertTrue(need.evidence().stream().allMatch(one -> one.feedback() <= 1_000), "those of the north alone");
	}

	@Test
	void suggestsToAskWhereTheCauseIsNotKnownAndToAnswerWhatIsAskedFor() {
		assertEquals("next-unknown", find(planted(), "I did not like it").getLast().notes().getFirst().key());

		var asked = find(planted(), "Please add a late slot for a parcel").stream()
				.filter(one -> one.kind().equals(Finding.EXPECTATION))
				.findFirst()
				.orElseThrow();
		assertEquals("asked-among region: north", brief(asked.notes().getFirst()));
	}

	@Test
	void tellsOfNoSegmentThatIsLikeTheOthers() {
		var rows = new ArrayList<Labelled>();
		rows.addAll(among(NORTH, new LabelledRows().negative(30, LabelledRows.LATE, 0.1).neutral(70, 0.6).list(), 0));
		rows.addAll(among(SOUTH, new LabelledRows().negative(33, LabelledRows.LATE, 0.1).neutral(67, 0.6).list(), 1_000));

		assertTrue(find(rows, "It came late").stream().noneMatch(one -> one.kind().equals(Finding.PERSONAL_NEED)));
	}

	private static List<Labelled> planted() {
		var rows = new ArrayList<Labelled>();
		rows.addAll(among(NORTH, new LabelledRows().negative(40, LabelledRows.LATE, 0.1).neutral(60, 0.6).list(), 0));
		rows.addAll(among(SOUTH, new LabelledRows().negative(30, LabelledRows.LATE, 0.1).neutral(270, 0.6).list(), 1_000));
		return rows;
	}

	private static String brief(Phrase note) {
		return note.key() + " " + note.about();
	}

	/** The same rows in a segment, under other ids. */
	private static List<Labelled> among(List<Segment> segments, List<Labelled> rows, int from) {
		return rows.stream()
				.map(row -> new Labelled(
						from + row.feedback(), from + row.place(), row.context(), row.day(), row.language(), row.rating(), row.sentiment(),
						row.score(),
						row.confidence(), row.topic(), row.evidence(), row.aspects(), segments))
				.toList();
	}

	private static List<Finding> find(List<Labelled> rows, String text) {
		var voices = new Voices(3);
		var needs = new Needs(voices, null, 3);
		for (var row : rows) {
			var part = new Part(row.sentiment(), row.score(), row.topic(), 0, text.length());
			var meaning = new Meaning(row.sentiment(), row.score(), row.confidence(), row.topic(), List.of(part), 0);
			needs.see(SeenPieces.of(row, text), meaning, row);
		}
		return needs.find(new Labels(rows, LabelledRows.TOPICS, null));
	}
}
