package io.antiphon.workbench.ui.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.tables.Written;
import io.antiphon.workbench.ui.forms.Field.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {

	private static final List<Field> FIELDS = List.of(
			new Field("name", "Name", new Kind.Line()), new Field("due", "Due", new Kind.Day()));
	private static final Map<String, String> STORED = Map.of("name", "Training", "due", "2026-05-12");

	private final Form form = new Form(FIELDS, STORED, FormTest::problems);

	private static Map<String, String> problems(Map<String, String> values) {
		return Written.day(values.getOrDefault("due", "")).isPresent() ? Map.of() : Map.of("due", "Not a day.");
	}

	@Test
	void whatWasTypedIsKeptAsItWasTyped() {
		var kept = new ArrayList<Map<String, String>>();
		form.onTyped(kept::add);
		var typed = " \t12. 5.?" + "long ".repeat(2_000) + "\n";

		form.type("due", typed);

		assertEquals(typed, form.value("due"));
		assertEquals(List.of(Map.of("name", "Training", "due", typed)), kept);
		assertTrue(form.dirty());
	}

	@Test
	void typingWhatIsThereAlreadyIsNoChange() {
		var kept = new ArrayList<Map<String, String>>();
		form.onTyped(kept::add);

		form.type("name", "Training");

		assertEquals(List.of(), kept);
		assertFalse(form.dirty());
	}

	@Test
	void everyChangeIsExamined() {
		form.type("due", "soon");
		assertEquals("Not a day.", form.problem("due"));

		form.type("due", "13 May 2026");
		assertEquals("", form.problem("due"));
	}

	@Test
	void nobodyIsBlamedForAFieldBeforeLeavingIt() {
		form.type("due", "1");

		assertEquals("", form.problemShown("due"));

		form.left("due");

		assertEquals("Not a day.", form.problemShown("due"));
	}

	@Test
	void whoeverWantsToSaveIsShownEveryProblem() {
		form.type("due", "");

		var first = form.attempt();

		assertEquals(FIELDS.get(1), first.orElseThrow());
		assertEquals("Not a day.", form.problemShown("due"));
	}

	@Test
	void withoutAProblemItCanBeSaved() {
		assertTrue(form.attempt().isEmpty());
	}

	@Test
	void whatIsRevertedIsAsStoredAndTellsTheDraft() {
		var kept = new ArrayList<Map<String, String>>();
		form.type("name", "Lesson");
		form.type("due", "soon");
		form.left("due");
		form.onTyped(kept::add);

		form.revert();

		assertEquals(STORED, form.values());
		assertEquals(List.of(STORED), kept);
		assertFalse(form.dirty());
		assertEquals("", form.problemShown("due"));
	}

	@Test
	void aDraftIsShownOverWhatIsStored() {
		form.restore(Map.of("name", "Lesson"));

		assertEquals(Map.of("name", "Lesson", "due", "2026-05-12"), form.values());
		assertTrue(form.dirty());
	}

	@Test
	void whatSomebodyElseStoredIsShownWhereNothingWasTyped() {
		form.type("name", "Lesson");

		form.stored(Map.of("name", "Course", "due", "2026-06-01"));

		assertEquals(Map.of("name", "Lesson", "due", "2026-06-01"), form.values());
		assertTrue(form.dirty());
	}

	@Test
	void whatWasSavedIsNotDirtyAnyMore() {
		form.type("name", "Lesson");

		form.stored(form.values());

		assertFalse(form.dirty());
	}

	@Test
	void fieldsThatDoNotExistAreFaults() {
		assertThrows(IllegalArgumentException.class, () -> form.value("owner"));
		assertThrows(IllegalArgumentException.class, () -> form.restore(Map.of("owner", "x")));
		assertThrows(IllegalArgumentException.class, () -> new Form(FIELDS, STORED, values -> Map.of("owner", "x")));
		assertThrows(
				IllegalArgumentException.class,
				() -> new Form(List.of(FIELDS.get(0), FIELDS.get(0)), Map.of(), values -> Map.of()));
	}
}
