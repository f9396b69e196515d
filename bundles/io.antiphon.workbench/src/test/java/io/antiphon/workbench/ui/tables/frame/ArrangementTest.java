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
	@ValueSource(strings = {"", "TIME,TEXT", "nonsense", "-TIME,-SERVICE,-TEXT", "TIME,TIME,TEXT", "TIME,SERVICE,TEXT,OTHER"})
	void whatAnotherVersionKeptIsAsAtFirst(String text) {
		assertEquals(Arrangement.of(COLUMNS), Arrangement.of(text, COLUMNS));
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
