package io.antiphon.workbench.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.antiphon.workbench.ui.tables.frame.Arrangement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TableModelTest {

	private final Piece tours = new Piece(1, "Evening tours", "Wang Li", "in hand", Optional.of(LocalDate.of(2026, 5, 12)), 10);
	private final Piece slots = new Piece(2, "Slots in the checkout", "", "open", 9.5);
	private final Piece train = new Piece(3, "Train\tthe drivers", "Wang Li", "done", Optional.of(LocalDate.of(2026, 3, 1)), 100);
	private final Piece word = new Piece(4, "éclair for all", "Anna", "open", Double.NaN);
	private final TableModel<Piece> model = Piece.model(Locale.ENGLISH, tours, slots, train, word);

	@Test
	void rowsComeAsTheyAreGiven() {
		assertEquals(List.of(1, 2, 3, 4), shown());
	}

	@Test
	void wordsAreSortedAsTheLanguageSortsThem() {
		model.sort(new Sorting("what", false));

		assertEquals(List.of(4, 1, 2, 3), shown());
		assertEquals(List.of(2, 3, 1), sorted(Locale.CHINESE, "赵强", "李雷", "王丽"));
	}

	@Test
	void numbersAreSortedByWhatTheyAreAndWhatIsMissingComesLast() {
		model.sort(new Sorting("hours", false));
		assertEquals(List.of(2, 1, 3, 4), shown());

		model.sort(new Sorting("hours", true));
		assertEquals(List.of(3, 1, 2, 4), shown());
	}

	@Test
	void daysAreSortedByWhatTheyAre() {
		model.sort(new Sorting("due", false));

		assertEquals(List.of(3, 1, 2, 4), shown());
	}

	@Test
	void aColumnMayHaveAnOrderOfItsOwn() {
		model.sort(new Sorting("state", false));

		assertEquals(List.of(2, 4, 1, 3), shown());
	}

	@Test
	void aHeaderIsClickedUpDownAndBack() {
		var first = Sorting.NONE.after("what");
		var second = first.after("what");

		assertEquals(new Sorting("what", false), first);
		assertEquals(new Sorting("what", true), second);
		assertEquals(Sorting.NONE, second.after("what"));
		assertEquals(new Sorting("who", false), second.after("who"));
	}

	@Test
	void everyWordIsLookedForInAnyColumnThatIsShown() {
		model.filter("  wang TRAIN ");
		assertEquals(List.of(3), shown());

		model.arrange(new Arrangement(List.of("what", "who", "state", "due", "hours"), Set.of("who")));
		assertEquals(List.of(), shown());
	}

	@Test
	void whoeverUsesTheTableMayLeaveRowsOutToo() {
		model.among(piece -> piece.hours() > 9);
		model.filter("wang");

		assertEquals(List.of(1, 3), shown());

		model.filter("");

		assertEquals(List.of(1, 2, 3), shown());
	}

	@Test
	void rowsAreGroupedUnderHeadsInTheOrderOfTheirColumn() {
		model.group("state");

		assertEquals(List.of("open 2", 2, 4, "in hand 1", 1, "done 1", 3), lines());
	}

	@Test
	void rowsWithoutAGroupAreInOneOfTheirOwnAtTheEnd() {
		model.group("who");

		assertEquals(List.of("Anna 1", 4, "Wang Li 2", 1, 3, "Who: none 1", 2), lines());
	}

	@Test
	void aGroupIsSortedWithinAndByItsOwnColumnAsAWhole() {
		model.group("who");
		model.sort(new Sorting("hours", true));
		assertEquals(List.of("Anna 1", 4, "Wang Li 2", 3, 1, "Who: none 1", 2), lines());

		model.sort(new Sorting("who", true));
		assertEquals(List.of("Wang Li 2", 1, 3, "Anna 1", 4, "Who: none 1", 2), lines());
	}

	@Test
	void aClosedGroupHidesItsRowsAndKeepsThem() {
		model.group("who");

		model.open("Wang Li", false);

		assertEquals(List.of("Anna 1", 4, "Wang Li 2", "Who: none 1", 2), lines());
		assertEquals(List.of(4, 1, 3, 2), model.order().stream().map(Piece::id).toList());

		model.rows(List.of(tours, word));
		assertEquals(List.of("Anna 1", 4, "Wang Li 1"), lines());

		model.openAll(true);
		assertEquals(List.of("Anna 1", 4, "Wang Li 1", 1), lines());

		model.openAll(false);
		assertEquals(List.of("Anna 1", "Wang Li 1"), lines());
	}

	@Test
	void rowsAreCopiedAsTheyAreShownUnderTheirHeaders() {
		model.arrange(new Arrangement(List.of("hours", "what", "who", "state", "due"), Set.of("state", "who")));

		assertEquals("Hours\tWhat\tDue\n100.0 h\tTrain the drivers\t1 Mar 2026", model.copy(List.of(train)));
	}

	@Test
	void anExportBeginsWithWhatIsGroupedByWhereThatIsNotShown() {
		model.arrange(new Arrangement(List.of("what", "who", "state", "due", "hours"), Set.of("who", "due")));
		model.group("who");
		assertEquals(List.of("who", "what", "state", "hours"), model.exported().stream().map(WorkColumn::key).toList());

		model.group("state");
		assertEquals(List.of("what", "state", "hours"), model.exported().stream().map(WorkColumn::key).toList());
	}

	@Test
	void whatIsShownAnewIsTold() {
		var told = new ArrayList<Integer>();
		model.onShow(() -> told.add(model.lines().size()));

		model.filter("wang");
		model.filter("wang ");
		model.group("state");

		assertEquals(List.of(2, 4), told);
	}

	@Test
	void columnsThatDoNotExistAreFaults() {
		assertThrows(IllegalArgumentException.class, () -> model.sort(new Sorting("gone", false)));
		assertThrows(IllegalArgumentException.class, () -> model.group("gone"));
		assertThrows(IllegalArgumentException.class, () -> model.arrange(Arrangement.of(List.of("what"))));
		assertThrows(IllegalArgumentException.class, () -> WorkColumn.text("-x", "X", 10, Object::toString));
	}

	private List<Integer> shown() {
		return model.lines().stream().map(line -> ((Line.Row<Piece>) line).row().id()).toList();
	}

	private List<Object> lines() {
		return model.lines().stream()
				.map(line -> switch (line) {
					case Line.Row<Piece>(var row) -> (Object) row.id();
					case Line.Group<Piece>(var name, var count, var open) -> name + " " + count;
				})
				.collect(Collectors.toList());
	}

	private static List<Integer> sorted(Locale locale, String... words) {
		var pieces = new ArrayList<Piece>();
		for (var word : words) {
			pieces.add(new Piece(pieces.size() + 1, word, "", "", 0));
		}
		var model = Piece.model(locale, pieces.toArray(Piece[]::new));
		model.sort(new Sorting("what", false));
		return model.order().stream().map(Piece::id).toList();
	}
}
