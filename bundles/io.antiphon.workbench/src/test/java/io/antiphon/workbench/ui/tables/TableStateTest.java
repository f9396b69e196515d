package io.antiphon.workbench.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.workbench.ui.tables.frame.Arrangement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableStateTest {

	private static final List<String> COLUMNS = List.of("what", "who", "due");
	private static final TableState AT_FIRST = new TableState(Arrangement.of(COLUMNS), Sorting.NONE, "", List.of());

	@Test
	void whatIsKeptComesBack() {
		var state = new TableState(
				new Arrangement(List.of("due", "what", "who"), Set.of("who")), new Sorting("due", true), "who",
				List.of(new ColumnSet("只看钱; a:b, 50 %", List.of("what")), new ColumnSet("Plan", List.of("due", "what"))));

		assertEquals(state, TableState.of(state.text(), COLUMNS));
	}

	@Test
	void whatWasNotSaidIsAsAtFirst() {
		assertEquals(AT_FIRST, TableState.of(AT_FIRST.text(), COLUMNS));
		assertEquals("columns:what,who,due", AT_FIRST.text());
	}

	@ParameterizedTest
	@ValueSource(
			strings = {"", "nonsense", "sort:gone,desc", "group:gone", "set:x", "set::what", "set:%zz:what", "set:Old:gone", "colour:red"})
	void whatAnotherVersionKeptIsPassedOver(String text) {
		assertEquals(AT_FIRST, TableState.of(text, COLUMNS));
	}

	@Test
	void aSetLosesTheColumnsThatAreGone() {
		assertEquals(
				List.of(new ColumnSet("Money", List.of("what"))), TableState.of("set:Money:what,cost", COLUMNS).sets());
	}
}
