package io.antiphon.analytics.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.base.Progress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InPiecesTest {

	private final List<Long> told = new ArrayList<>();
	private final Progress progress = new Progress() {
		@Override
		public void begin(String phase, long total) {
			told.add(-total);
		}

		@Override
		public void advance(long items) {
			told.add(items);
		}
	};

	@Test
	void tellsPiecesOfWorkThatCountsItsClauses() {
		var pieces = new InPieces(100, progress);

		pieces.begin("Understanding feedback", 250);
		pieces.advance(1);
		pieces.advance(124);
		pieces.advance(125);

		assertEquals(List.of(-100L, 50L, 50L), told);
	}

	@Test
	void tellsOfNoPiecesWhereTheWorkIsNotCounted() {
		var pieces = new InPieces(100, progress);

		pieces.begin("Opening the language models", 0);
		pieces.advance(7);

		assertEquals(List.of(0L), told);
	}
}
