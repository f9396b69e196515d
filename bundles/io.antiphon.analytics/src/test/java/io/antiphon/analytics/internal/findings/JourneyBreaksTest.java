package io.antiphon.analytics.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.analytics.internal.labels.LabelledRows;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Finding;
import io.antiphon.text.reading.Sentiment;
import java.util.List;
import org.junit.jupiter.api.Test;

class JourneyBreaksTest {

	private static final String LATE = "the parcel was late and nobody cared";

	@Test
	void findsTheTouchpointThatIsRatedWorseThanTheOthers() {
		var said = shop(true, 30);

		var found = said.found(Finding.JOURNEY_BREAK);

		assertEquals(1, found.size());
		var gap = found.getFirst();
		assertEquals(new Scope("Shop", "delivery", "", null), gap.scope());
		assertEquals("The parcel was late and nobody cared", gap.title());
		assertEquals("rating-gap", gap.measure().name().key());
		assertEquals("welch-t", gap.measure().method());
		assertEquals(0.875 - (0.875 * 30 + 0.25 * 30) / 60, gap.measure().value(), 1e-12);
		assertEquals(180, gap.measure().n());
		assertEquals(30, gap.evidence().size());
		assertEquals(List.of("break-here", "break-elsewhere"), gap.notes().stream().map(note -> note.key()).toList());
	}

	@Test
	void takesTheShareOfComplaintsWhereNothingIsRated() {
		var gap = shop(false, 30).found(Finding.JOURNEY_BREAK).getFirst();

		assertEquals("negative-gap", gap.measure().name().key());
		assertEquals("newcombe-hybrid-score", gap.measure().method());
		assertEquals(0.5, gap.measure().value(), 1e-12);
	}

	@Test
	void findsNoneWhereTouchpointsAreAlike() {
		assertEquals(List.of(), shop(true, 0).found(Finding.JOURNEY_BREAK));
		assertEquals(List.of(), shop(false, 0).found(Finding.JOURNEY_BREAK));
	}

	@Test
	void findsNoneWhereThereIsNothingToCompareWith() {
		var alone = new Said(LabelledRows.LATE).at("delivery").rated(1).times(30, 0, LATE).rated(4).times(30, -1, "fine");
		var unnamed = new Said(LabelledRows.LATE).at("").rated(1).times(30, 0, LATE).rated(4).times(30, -1, "fine");

		assertEquals(List.of(), alone.found(Finding.JOURNEY_BREAK));
		assertEquals(List.of(), unnamed.found(Finding.JOURNEY_BREAK));
	}

	@Test
	void passesOverRatingsThatAreAllAlike() {
		var said = new Said(LabelledRows.LATE).at("delivery").rated(1).times(30, 0, LATE).at("site").rated(4).times(30, -1, "fine");

		assertEquals(List.of(), said.found(Finding.JOURNEY_BREAK));
	}

	@Test
	void tellsWhereCustomersComeFromAndGoToWhereTheyAreHeardOfAtSeveral() {
		var said = shop(true, 30);
		for (var customer = 0; customer < 20; customer++) {
			said.by("p" + customer).sounding(Sentiment.POSITIVE);
			said.on(Said.FIRST.plusDays(customer)).at("site").say(-1, "fine");
			said.on(Said.FIRST.plusDays(customer + 3L)).at("delivery").say(-1, "fine");
			said.on(Said.FIRST.plusDays(customer + 9L)).at("desk").say(-1, "fine");
		}

		var notes = said.found(Finding.JOURNEY_BREAK).getFirst().notes();

		assertEquals(List.of("break-here", "break-elsewhere", "stage-before", "stage-after"), notes.stream().map(note -> note.key()).toList());
		assertEquals(List.of("site", "desk"), notes.stream().skip(2).map(note -> note.about()).toList());
		assertEquals(20, notes.getLast().measure().n());
	}

	@Test
	void findsTheSameInAnyOrder() {
		var said = shop(true, 30);

		assertEquals(said.found(), said.found(null, 5));
	}

	/** Three touchpoints; at delivery so many complain. */
	private static Said shop(boolean rated, int late) {
		var said = new Said(LabelledRows.LATE);
		for (var touchpoint : List.of("site", "delivery", "desk")) {
			said.at(touchpoint).sounding(Sentiment.POSITIVE);
			for (var piece = 0; piece < (touchpoint.equals("delivery") ? 60 - late : 60); piece++) {
				said.rated(rated ? 4 + piece % 2 : 0).say(-1, "all was fine");
			}
		}
		return said.at("delivery").sounding(Sentiment.NEGATIVE).rated(rated ? 2 : 0).times(late, 0, LATE);
	}
}
