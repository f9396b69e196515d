package io.antiphon.analytics.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.analytics.internal.labels.LabelledRows;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class LostTest {

	private static final int WEEKS = 8;

	@Test
	void findsATopicThatWentQuietWithItsMostRecentWords() {
		var found = weeks(20, 0).found(Finding.LOST);

		assertEquals(1, found.size());
		var lost = found.getFirst();
		assertEquals("The parcel was late and nobody cared", lost.title());
		assertEquals(new Scope("Shop", "delivery", "", null), lost.scope());
		assertEquals("former-share", lost.measure().name().key());
		assertEquals(20.0 / 220, lost.measure().value(), 1e-12);
		assertEquals(50, lost.evidence().size());
		assertEquals("quiet-now", lost.notes().getFirst().key());
		assertEquals(0, lost.notes().getFirst().measure().value());
	}

	@Test
	void findsNothingWhereItWasAlwaysSeldom() {
		assertEquals(List.of(), weeks(1, 0).found(Finding.LOST));
	}

	@Test
	void findsNothingWhereItIsStillTold() {
		assertEquals(List.of(), weeks(20, 14).found(Finding.LOST));
	}

	@Test
	void findsNothingWhereTooLittleIsHeardToHaveShownIt() {
		var said = weeks(20, 0);
		said.at("delivery").on(Said.FIRST.plusWeeks(WEEKS)).times(15, -1, "came in a box");

		assertEquals(List.of(), said.found(Finding.LOST));
	}

	@Test
	void findsNothingWhereItCameInOneWeekAlone() {
		var said = new Said(LabelledRows.LATE);
		for (var week = 0; week < WEEKS; week++) {
			said.at("delivery").on(Said.FIRST.plusWeeks(week)).times(200, -1, "came in a box").times(week == 3 ? 100 : 0, 0, "the parcel was late and nobody cared");
		}

		assertEquals(List.of(), said.found(Finding.LOST));
	}

	private static Said weeks(int usual, int now) {
		var said = new Said(LabelledRows.LATE);
		for (var week = 0; week < WEEKS; week++) {
			said.at("delivery").on(Said.FIRST.plusWeeks(week)).times(200, -1, "came in a box").times(week == WEEKS - 1 ? now : usual, 0, "the parcel was late and nobody cared");
		}
		return said;
	}
}
