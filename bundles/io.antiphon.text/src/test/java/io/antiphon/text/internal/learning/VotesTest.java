package io.antiphon.text.internal.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.base.language.Language;
import io.antiphon.text.learning.Lesson;
import io.antiphon.text.reading.TextToRead;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VotesTest {

	@Test
	void countsATextOnceAndByTheLabelThatMostLessonsGive() {
		var votes = votes(List.of(lesson("late again", "slow"), lesson("late again", "slow"), lesson("late again", "rude")));

		assertEquals(List.of(lesson("late again", "slow")), votes.lessons());
		assertEquals(List.of(3, 1, 1, 0), counts(votes));
	}

	@Test
	void leavesOutATextOnWhichLessonsDisagree() {
		var votes = votes(List.of(lesson("hm", "slow"), lesson("hm", "rude"), lesson("thanks", "rude")));

		assertEquals(List.of(lesson("thanks", "rude")), votes.lessons());
		assertEquals(List.of(3, 0, 2, 0), counts(votes));
	}

	@Test
	void countsWhatIsOfNoUse() {
		var votes = Votes.of(List.of(lesson("", "slow"), lesson("fine", "slow")), lesson -> !lesson.text().text().isEmpty());

		assertEquals(List.of(2, 0, 0, 1), counts(votes));
	}

	@Test
	void isTheSameInAnyOrder() {
		var lessons = new ArrayList<Lesson<String>>();
		for (int i = 0; i < 200; i++) {
			lessons.add(lesson("text " + i % 60, "label " + i % 7));
		}
		var before = votes(lessons);
		Collections.shuffle(lessons, new Random(3));

		assertEquals(before, votes(lessons));
	}

	private static Votes<String> votes(List<Lesson<String>> lessons) {
		return Votes.of(lessons, lesson -> true);
	}

	private static List<Integer> counts(Votes<String> votes) {
		return List.of(votes.given(), votes.repeated(), votes.contradictory(), votes.unread());
	}

	private static Lesson<String> lesson(String text, String label) {
		return new Lesson<>(new TextToRead(text, Language.EN, ""), label);
	}
}
