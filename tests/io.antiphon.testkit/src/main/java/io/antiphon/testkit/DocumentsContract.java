package io.antiphon.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.antiphon.store.Documents;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of documents does. A test of one extends it; JUnit calls it. */
public abstract class DocumentsContract {

	record Plan(String title, List<String> steps, LocalDate due, Instant made) {}

	private static final Plan FIRST =
			new Plan("缩短等待", List.of("ask", "act 👍🏽"), LocalDate.of(2026, 3, 8), Instant.parse("2026-03-08T02:30:00.123Z"));

	/** Empty ones, the same during a test. */
	protected abstract Documents documents();

	@Test
	void findsADocumentAsItWasPut() {
		documents().put("test.plan", "a", FIRST, "lin");

		assertEquals(Optional.of(FIRST), documents().find("test.plan", "a", Plan.class));
		assertEquals(Optional.empty(), documents().find("test.other", "a", Plan.class));
	}

	@Test
	void listsAKindInTheOrderOfFirstWriting() {
		var second = new Plan("second", List.of(), LocalDate.EPOCH, Instant.EPOCH);
		documents().put("test.plan", "b", second, "lin");
		documents().put("test.plan", "a", FIRST, "lin");
		documents().put("test.plan", "b", FIRST, "lin");
		documents().put("test.plan", "c", second, "lin");
		documents().remove("test.plan", "a");
		documents().remove("test.plan", "a");

		assertEquals(List.of(FIRST, second), documents().all("test.plan", Plan.class));
	}

	@Test
	void keepsTheLongestIdsAndNamesAndRefusesLongerIds() {
		var longest = "i".repeat(200);
		documents().put("test.plan", longest, FIRST, "somebody ".repeat(100));

		assertEquals(Optional.of(FIRST), documents().find("test.plan", longest, Plan.class));
		assertThrows(IllegalArgumentException.class, () -> documents().put("test.plan", longest + "i", FIRST, "lin"));
		assertThrows(IllegalArgumentException.class, () -> documents().put("k".repeat(101), "a", FIRST, "lin"));
	}
}
