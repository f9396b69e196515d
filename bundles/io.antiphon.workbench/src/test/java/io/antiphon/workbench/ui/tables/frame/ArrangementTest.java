package io.antiphon.workbench.ui.tables.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrangementTest {

	private static final List<String> COLUMNS = List.of("TIME", "SERVICE", "TEXT");

	@Test
	void theOrderAndWhatIsHiddenAreKept() {
		var arrangement = new Arrangement(COLUMNS.reversed(), Set.of("TIME"));

		assertEquals(arrangement, Arrangement.of(arrangement.text(), COLUMNS));
		assertEquals("TEXT,SERVICE,-TIME", arrangement.text());
		assertEquals(List.of("TEXT", "SERVICE"), arrangement.shown());
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "nonsense", "-TIME,-SERVICE,-TEXT", "TIME,TIME,-TIME", "TIME,SERVICE,TEXT,OTHER"})
	void whatSaysNothingOfTheseColumnsIsAsAtFirst(String text) {
		assertEquals(Arrangement.of(COLUMNS), Arrangement.of(text, COLUMNS));
	}

	@Test
	void aColumnThatCameSinceStandsAtTheEndAndWhatWasChosenStays() {
		var kept = Arrangement.of("TEXT,-gone,-TIME", COLUMNS);

		assertEquals(List.of("TEXT", "TIME", "SERVICE"), kept.columns());
		assertEquals(List.of("TEXT", "SERVICE"), kept.shown());
	}

	@Test
	void aSetStandsFirstAndAlone() {
		var shown = Arrangement.of(COLUMNS).showing(List.of("TEXT", "gone", "TIME"));

		assertEquals(List.of("TEXT", "TIME"), shown.shown());
		assertEquals(List.of("TEXT", "TIME", "SERVICE"), shown.columns());
	}

	@Test
	void aSetOfColumnsThatAreAllGoneChangesNothing() {
		assertEquals(Arrangement.of(COLUMNS), Arrangement.of(COLUMNS).showing(List.of("gone")));
	}

	@Test
	void oneColumnAtLeastIsShown() {
		assertThrows(IllegalArgumentException.class, () -> new Arrangement(COLUMNS, Set.copyOf(COLUMNS)));
	}
}
