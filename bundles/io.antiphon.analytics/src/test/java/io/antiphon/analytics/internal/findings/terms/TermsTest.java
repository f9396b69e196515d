package io.antiphon.analytics.internal.findings.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TermsTest {

	private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

	@Test
	void areWordsAndPairsOfThem() {
		assertEquals(List.of("it", "didn't", "it didn't", "work", "again"), terms("It didn’t, work-again"));
	}

	@Test
	void areNeighboursOfHanCharacters() {
		assertEquals(List.of("闪退", "退了", "闪退了", "好", "app"), terms("闪退了！好app"));
	}

	@Test
	void haveOneNumberHoweverTheyAreWritten() {
		assertEquals(numbers("Log OUT").get("log out"), numbers("why log out?").get("log out"));
		assertEquals(numbers("smell").get("smell"), numbers("it smells").get("smells"));
		assertEquals(numbers("closed").get("closed"), numbers("closing").get("closing"));
		assertNotEquals(numbers("log out").get("log out"), numbers("out log").get("out log"));
	}

	@Test
	void riseInTheNewestDaysWhateverTheOrderOfDays() {
		for (var backwards : List.of(true, false)) {
			var counts = new TermCounts();
			for (var day = 0; day < 40; day++) {
				var on = DAY.plusDays(backwards ? 39 - day : day);
				for (var piece = 0; piece < 30; piece++) {
					counts.add("all is as ever", on);
				}
				if (on.isAfter(DAY.plusDays(32))) {
					counts.add("something new", on);
				}
			}

			var rising = counts.rising(DAY.plusDays(33), DAY.plusDays(39), 5, 0.05);

			var rooms = numbers("something new").values().stream().map(TermCounts::room).sorted().toList();
			assertEquals(rooms, rising.rooms().stream().boxed().toList());
		}
	}

	private static List<String> terms(String text) {
		var terms = new ArrayList<String>();
		Terms.of(text, (number, start, end) -> terms.add(Terms.shown(text, start, end)));
		return terms;
	}

	private static TreeMap<String, Long> numbers(String text) {
		var numbers = new TreeMap<String, Long>();
		Terms.of(text, (number, start, end) -> numbers.put(Terms.shown(text, start, end), number));
		return numbers;
	}
}
