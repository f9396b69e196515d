package io.antiphon.workbench.internal.undo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.Deed.Outcome;
import io.antiphon.workbench.ui.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UndoModelTest {

	private static final Outcome DONE = new Outcome.Done();

	private final List<String> happened = new ArrayList<>();
	private final History history = new History(() -> {});
	private @Nullable Typing typing;
	private boolean dialog;

	@Test
	void theMenuSaysWhatWouldBeUndone() {
		did("move Training to 12 May");

		assertEquals("&Undo: move Training to 12 May", model().label(Way.UNDO));
		assertEquals("&Redo", model().label(Way.REDO));
		assertTrue(model().can(Way.UNDO));
		assertFalse(model().can(Way.REDO));
	}

	@Test
	void chineseIsSaidAsChineseIs() {
		did("将“培训”移至 5 月 12 日");

		assertEquals("撤销(&U)：将“培训”移至 5 月 12 日", model(Locale.CHINESE).label(Way.UNDO));
	}

	@Test
	void aLabelIsOneLineOfAWidthThatAMenuHas() {
		did("note \"Salt & pepper\n" + "and so on ".repeat(20) + "\"");

		var label = model().label(Way.UNDO);

		assertTrue(label.startsWith("&Undo: note \"Salt && pepper and so on"), label);
		assertEquals(60, label.length() - "&Undo: ".length() - 1);
		assertTrue(label.endsWith("…"), label);
	}

	@Test
	void undoingTellsTheViews() {
		did("a");

		model().go(Way.UNDO);

		assertEquals(List.of("Undo: a", "undo a", "changed"), happened);
		assertEquals("&Redo: a", model().label(Way.REDO));
	}

	@Test
	void aRefusalIsToldAndNothingIsReadAnew() {
		history.did(new FakeDeed("a", word -> new Outcome.Refused("Somebody else moved it.")));

		model().go(Way.UNDO);

		assertEquals(List.of("Undo: a", "Undo: a: Somebody else moved it."), happened);
		assertEquals("&Undo: a", model().label(Way.UNDO));
	}

	@Test
	void whatWasTypedIsTakenBackFirst() {
		did("a");
		typing = new FakeTyping(Way.UNDO);

		model().go(Way.UNDO);

		assertEquals("&Undo Typing", model().label(Way.UNDO));
		assertEquals(List.of("typing UNDO"), happened);
	}

	@Test
	void withNothingTypedTheWindowIsNext() {
		did("a");
		typing = new FakeTyping(Way.REDO);

		model().go(Way.UNDO);

		assertEquals(List.of("Undo: a", "undo a", "changed"), happened);
		assertEquals("&Redo Typing", model().label(Way.REDO));
	}

	@Test
	void nothingIsUndoneBehindADialog() {
		did("a");
		dialog = true;

		model().go(Way.UNDO);

		assertFalse(model().can(Way.UNDO));
		assertEquals("&Undo", model().label(Way.UNDO));
		assertEquals(List.of(), happened);
	}

	private void did(String label) {
		history.did(new FakeDeed(label, word -> {
			happened.add(word + " " + label);
			return DONE;
		}));
	}

	private UndoModel model() {
		return model(Locale.ENGLISH);
	}

	private UndoModel model(Locale locale) {
		return new UndoModel(
				history, new AtOnce(), new Here(), Texts.of(UndoModel.class, locale), () -> happened.add("changed"),
				(title, sentence) -> happened.add(title + ": " + sentence));
	}

	private final class Here implements UndoModel.Place {

		@Override
		public Optional<Typing> typing() {
			return Optional.ofNullable(typing);
		}

		@Override
		public boolean dialog() {
			return dialog;
		}
	}

	private final class FakeTyping implements Typing {

		private final Way possible;

		FakeTyping(Way possible) {
			this.possible = possible;
		}

		@Override
		public boolean can(Way way) {
			return way == possible;
		}

		@Override
		public void go(Way way) {
			happened.add("typing " + way);
		}
	}

	private final class AtOnce implements Background {

		@Override
		public <T> void run(String name, Function<Progress, T> work, Consumer<T> show) {
			happened.add(name);
			show.accept(work.apply(Progress.NONE));
		}

		@Override
		public <T> void latest(Slot slot, String name, Function<Progress, T> work, Consumer<T> show) {
			run(name, work, show);
		}
	}
}
