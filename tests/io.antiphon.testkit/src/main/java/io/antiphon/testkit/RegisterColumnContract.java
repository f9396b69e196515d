package io.antiphon.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.feedback.Scope;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Schedule;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.TestPlan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What every column that an extension adds to the register does. Extend it in the test of yours, handing the call on to it; JUnit does the
 * rest. Cells are their words.
 */
public abstract class RegisterColumnContract {

	private static final int LONGEST = 200;

	/** The words of its cells, by the ids of improvements. */
	protected abstract Map<String, String> cells(List<Improvement> improvements, Locale locale);

	/** The ids of some improvements that it has something to say of. */
	protected abstract Set<String> known();

	/** An improvement of that id of which nothing else is known. */
	public static Improvement improvement(String id) {
		var plan = TestPlan.draft("indicator", Scope.ALL, null, null, "method", 0.05, 0.05);
		return new Improvement(id, Phrase.valueOf(id), "", "", null, new Schedule(null, null), null, List.of(), plan);
	}

	private Map<String, String> all(Locale locale) {
		return cells(known().stream().map(RegisterColumnContract::improvement).toList(), locale);
	}

	@Test
	public void hasACellForWhatItKnows() {
		assertEquals(known(), all(Locale.ENGLISH).keySet());
		assertEquals(known(), all(Locale.CHINESE).keySet());
	}

	@Test
	public void saysNothingOfWhatItIsNotAskedFor() {
		assertEquals(Map.of(), cells(List.of(), Locale.ENGLISH));
		known().forEach(id -> assertEquals(Set.of(id), cells(List.of(improvement(id)), Locale.ENGLISH).keySet()));
	}

	@Test
	public void saysNothingOfWhatItDoesNotKnow() {
		assertEquals(Map.of(), cells(List.of(improvement("of somebody else")), Locale.ENGLISH));
	}

	@Test
	public void itsWordsFitACellInBothLanguages() {
		for (var locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
			for (var words : all(locale).values()) {
				assertFalse(words.isBlank());
				assertTrue(words.length() <= LONGEST && words.chars().noneMatch(Character::isISOControl), words);
			}
		}
	}

	@Test
	public void saysTheSameWhenItIsAskedAgain() {
		assertEquals(all(Locale.ENGLISH), all(Locale.ENGLISH));
	}
}
