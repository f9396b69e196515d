package io.antiphon.sustainability.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.feedback.Receipt;
import io.antiphon.sustainability.Taken;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TakenWordsTest {

	private static Taken done(int rejected) {
		return new Taken.Done(new Receipt(
				1, new Receipt.Source("may.csv", "", "activities"), Instant.EPOCH, new Receipt.Counts(1_200, 0, 3, rejected),
				Collections.nCopies(rejected, new Receipt.Rejection("7", "negative")), Map.of("negative", (long) rejected), Map.of(),
				List.of(), List.of("a warning")));
	}

	@Test
	void aReceiptIsSaidWithItsFirstRejectionsAndItsWarnings() {
		var lines = new TakenWords(Locale.ENGLISH).said(done(12)).lines().toList();

		assertEquals("1,215 read = 1,200 stored + 0 revised + 3 known + 12 rejected", lines.getFirst());
		assertEquals(13, lines.size());
		assertEquals(List.of("2 more rejected", "a warning"), lines.subList(11, 13));
	}

	@Test
	void bothLanguagesHaveAllTheWords() {
		for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			var said = new TakenWords(locale).said(done(1));

			assertFalse(said.contains("<"), said);
			assertTrue(said.contains("1,200"), said);
		}
	}
}
