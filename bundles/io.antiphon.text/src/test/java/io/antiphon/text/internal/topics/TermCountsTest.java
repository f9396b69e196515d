package io.antiphon.text.internal.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermCountsTest {
	@Test
	void putsWhatSetsAGroupApartFirst() {
		var counts = new TermCounts(new Plain(), 2);
		for (int i = 0; i < 5; i++) {
			counts.add(0, List.of(List.of("shop"), List.of("soup")), 1);
			counts.add(1, List.of(List.of("shop"), List.of("lift")), 1);
		}

		assertEquals(List.of("soup", "shop"), counts.names(0, 5));
		assertEquals(List.of("lift", "shop"), counts.names(1, 5));
	}

	@Test
	void namesAPhraseInsteadOfItsWords() {
		var counts = new TermCounts(new Plain(), 2);
		counts.add(0, List.of(List.of("lost", "bag")), 6);
		counts.add(0, List.of(List.of("bag")), 2);
		counts.add(1, List.of(List.of("soup")), 8);

		assertEquals(List.of("lost bag"), counts.names(0, 5));
	}

	@Test
	void spellsATermAsItIsMostlySpelt() {
		var counts = new TermCounts(new Plain(), 1);
		counts.add(0, List.of(List.of("bags")), 3);
		counts.add(0, List.of(List.of("bag")), 2);

		assertEquals(List.of("bags"), counts.names(0, 5));
	}

	@Test
	void namesASingleTextByItsOwnWords() {
		var counts = new TermCounts(new Plain(), 1);
		counts.add(0, List.of(List.of("soup")), 1);

		assertEquals(List.of("soup"), counts.names(0, 5));
	}

	private static final class Plain implements TermReader {
		@Override
		public List<List<String>> runs(String wording) {
			return List.of(List.of(wording.split(" ")));
		}

		@Override
		public String key(String word) {
			return word.replaceFirst("s$", "");
		}

		@Override
		public boolean spaced() {
			return true;
		}
	}
}
