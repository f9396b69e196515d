package io.antiphon.base.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Comments in languages that are not read are not taken for Chinese or English: one that is goes into topics and shares, where it can
 * only be misread. Of long ones none may; of short ones 3 in 100, which speak of what has an English name ("O site …") in words that
 * several languages have; of answers of one to three words a third, since a tie is decided for English.
 */
class ForeignCommentsTest {

	private static final double OF_SHORT = 0.03;
	private static final double OF_BRIEF = 0.34;

	private static List<String> texts(String language, String kind) {
		try (var in = ForeignCommentsTest.class.getResourceAsStream("foreign.txt")) {
			var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
			var line = lines.filter(each -> each.startsWith(language + " | " + kind + " | ")).findFirst().orElseThrow();
			return List.of(line.substring(line.lastIndexOf(" | ") + 3).split(" / "));
		} catch (IOException unreadable) {
			throw new IllegalStateException(unreadable);
		}
	}

	/** Everything that can be said of everything. */
	private static List<String> shortOnes(String language) {
		var comments = new ArrayList<String>();
		for (var about : texts(language, "about")) {
			texts(language, "says").forEach(says -> comments.add(says.replace("~", about)));
		}
		return comments;
	}

	/** Five short ones each. */
	private static List<String> longOnes(String language) {
		var all = shortOnes(language);
		return IntStream.range(0, all.size())
				.mapToObj(at -> String.join(
						". ", IntStream.range(0, 5).mapToObj(next -> all.get((at + 23 * next) % all.size())).toList()))
				.toList();
	}

	private static List<String> read(List<String> comments) {
		return comments.stream().filter(comment -> Language.of(comment).read()).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = {"de", "fr", "es", "it", "pt", "ja", "ko", "ru"})
	void hardlyAnyShortCommentIsRead(String language) {
		var comments = shortOnes(language);

		assertEquals(120, comments.stream().distinct().count());
		var read = read(comments);
		assertTrue(read.size() <= OF_SHORT * comments.size(), () -> language + ": " + read);
	}

	@ParameterizedTest
	@ValueSource(strings = {"de", "fr", "es", "it", "pt", "ja", "ko", "ru"})
	void aLongCommentIsNamedByItsLanguage(String language) {
		var comments = longOnes(language);

		assertEquals(120, comments.stream().distinct().count());
		assertEquals(
				List.of(),
				comments.stream().filter(comment -> !Language.of(comment).code().equals(language)).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = {"de", "fr", "es", "it", "pt", "ja", "ko", "ru"})
	void fewAnswersOfOneToThreeWordsAreRead(String language) {
		var answers = texts(language, "brief");

		var read = read(answers);

		assertTrue(read.size() <= OF_BRIEF * answers.size(), () -> language + ": " + read);
	}
}
