package io.antiphon.analytics.internal.findings.twins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TwinsTest {

	@Test
	void areFoundInNearlyEveryPairOfWhichOneIsEditedByFivePerCent() {
		var random = new Random(11);
		var found = 0;
		for (var pair = 0; pair < 500; pair++) {
			var text = letters(60, random);
			var twins = new Twins();
			twins.add(text);
			twins.add(edited(text, 3, random));
			found += twins.groups(2).size();
		}

		assertTrue(found >= 490, "" + found);
	}

	@Test
	void areNotSeenInTextsOfOneLanguage() {
		var random = new Random(12);
		var twins = new Twins();
		IntStream.range(0, 2_000).forEach(number -> twins.add(letters(60, random)));

		assertEquals(List.of(), twins.groups(2));
	}

	@Test
	void areAsLikeAsTheyShareTheirShingles() {
		assertEquals(1, Likeness.of("The same, twice!").to(Likeness.of("the SAME twice")));
		assertEquals(0, Likeness.of("nothing in common").to(Likeness.of("全都不一样")));
		assertEquals(3.0 / 7, Likeness.of("abcdefg").to(Likeness.of("abcdexy")), 1e-12);
	}

	@Test
	void sayHowOftenTheOtherTextsAreThere() {
		var random = new Random(13);
		var twins = new Twins();
		for (var text = 0; text < 5; text++) {
			var words = letters(40, random);
			for (var copy = 0; copy < 3; copy++) {
				twins.add(words);
			}
		}
		var often = letters(40, random);
		for (var copy = 0; copy < 20; copy++) {
			twins.add(often);
		}

		var group = twins.groups(20).getFirst();

		assertEquals(IntStream.range(15, 35).boxed().toList(), group.same());
		assertEquals(3, group.usual());
	}

	private static String letters(int count, Random random) {
		return IntStream.range(0, count).mapToObj(index -> Character.toString('一' + random.nextInt(600))).collect(Collectors.joining());
	}

	private static String edited(String text, int edits, Random random) {
		var letters = text.toCharArray();
		for (var edit = 0; edit < edits; edit++) {
			letters[random.nextInt(letters.length)] = (char) ('一' + random.nextInt(600));
		}
		return new String(letters);
	}
}
