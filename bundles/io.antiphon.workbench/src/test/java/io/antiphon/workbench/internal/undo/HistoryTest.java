package io.antiphon.workbench.internal.undo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.base.Progress;
import io.antiphon.workbench.ui.Deed;
import io.antiphon.workbench.ui.Deed.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class HistoryTest {

	private static final Outcome DONE = new Outcome.Done();

	private final List<String> happened = new ArrayList<>();
	private final AtomicInteger changes = new AtomicInteger();
	private final History history = new History(changes::incrementAndGet);

	@Test
	void deedsAreUndoneLastFirstAndRedoneInTheirOrder() {
		history.did(deed("a"));
		history.did(deed("b"));

		undo();
		undo();
		redo();

		assertEquals(List.of("undo b", "undo a", "redo a"), happened);
		assertEquals("a", next(Way.UNDO));
		assertEquals("b", next(Way.REDO));
	}

	@Test
	void anotherDeedTakesTheWayForth() {
		history.did(deed("a"));
		undo();

		history.did(deed("b"));

		assertEquals("", next(Way.REDO));
		assertEquals("b", next(Way.UNDO));
	}

	@Test
	void whatRefusesStaysWhereItIs() {
		history.did(deed("a", new Outcome.Refused("Someone else moved it.")));

		var outcome = undo();

		assertEquals(Optional.of(new Outcome.Refused("Someone else moved it.")), outcome);
		assertEquals("a", next(Way.UNDO));
		assertEquals("", next(Way.REDO));
	}

	@Test
	void theOldestAreForgotten() {
		for (var number = 0; number <= History.MOST; number++) {
			history.did(deed("deed " + number));
		}

		while (history.next(Way.UNDO).isPresent()) {
			undo();
		}

		assertEquals(History.MOST, happened.size());
		assertEquals("undo deed 1", happened.getLast());
	}

	@Test
	void inAnotherWorkspaceThereIsNothingToUndo() {
		history.did(deed("a"));
		history.did(deed("b"));
		undo();

		history.in(Optional.of("another workspace"));

		assertEquals("", next(Way.UNDO));
		assertEquals("", next(Way.REDO));
		assertEquals(Optional.empty(), undo());
	}

	@Test
	void whatIsDoneBeforeItIsHeardThatTheWorkspaceIsOpenStays() {
		var workspace = Optional.of("a workspace");
		history.in(workspace);
		history.did(deed("a"));

		history.in(workspace);

		assertEquals("a", next(Way.UNDO));
	}

	@Test
	void whatIsUndoneWhileAnotherIsDoneDoesNotComeBack() {
		history.did(deed("a", () -> {
			history.did(deed("b"));
			return DONE;
		}));

		undo();

		assertEquals("b", next(Way.UNDO));
		assertEquals("", next(Way.REDO));
	}

	@Test
	void whatIsUndoneWhileTheWorkspaceIsLeftDoesNotComeBack() {
		history.did(deed("a", () -> {
			history.in(Optional.of("another workspace"));
			return DONE;
		}));

		undo();

		assertEquals("", next(Way.UNDO));
		assertEquals("", next(Way.REDO));
	}

	@Test
	void whatIsStoppedBeforeItBeginsIsNotTouched() {
		history.did(deed("a"));

		var outcome = history.go(Way.UNDO, new Progress() {
			@Override
			public boolean cancelled() {
				return true;
			}
		});

		assertEquals(Optional.empty(), outcome);
		assertEquals(List.of(), happened);
		assertEquals("a", next(Way.UNDO));
	}

	@Test
	void everyChangeIsTold() {
		history.did(deed("a"));
		undo();
		redo();
		history.in(Optional.of("another workspace"));

		assertEquals(4, changes.get());
	}

	private Optional<Outcome> undo() {
		return history.go(Way.UNDO, Progress.NONE);
	}

	private void redo() {
		history.go(Way.REDO, Progress.NONE);
	}

	private String next(Way way) {
		return history.next(way).map(Deed::label).orElse("");
	}

	private Deed deed(String label) {
		return deed(label, DONE);
	}

	private Deed deed(String label, Outcome outcome) {
		return deed(label, () -> outcome);
	}

	private Deed deed(String label, Supplier<Outcome> outcome) {
		return new FakeDeed(label, word -> {
			happened.add(word + " " + label);
			return outcome.get();
		});
	}
}
