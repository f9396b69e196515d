package io.antiphon.loop.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Step;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.store.Workspace;
import io.antiphon.wording.Block;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.Session;
import io.antiphon.workbench.ui.Slot;
import io.antiphon.workbench.ui.View;
import io.antiphon.workbench.ui.Views;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ItemsModelTest {

	private static final Block.Item SITE = new Block.Item("improvement-1", "Site", "", List.of());
	private static final Block.Item DELIVERY = new Block.Item("improvement-2", "Delivery", "", List.of());

	private boolean open = true;
	private Scope scope = Scope.ALL;
	private final ItemsModel model =
			new ItemsModel(desk(), List.of(Step.PLAN), ItemsModelTest::within, () -> 2, "Open a workspace.");

	private static List<Block.Item> within(Scope scope) {
		return scope.touchpoint().equals("site") ? List.of(SITE) : List.of(SITE, DELIVERY);
	}

	@Test
	void showsAllItemsUnderWhatToDoNext() {
		assertEquals(new ItemsModel.Look("Carry them out.", List.of(SITE, DELIVERY), List.of()), model.read());
	}

	@Test
	void keepsToTheScopeAndSaysHowMuchLiesOutside() {
		scope = Scope.ALL.withTouchpoint("site");

		assertEquals(
				new ItemsModel.Look("Carry them out. One more lies outside the chosen scope.", List.of(SITE), List.of()), model.read());
	}

	@Test
	void saysThatNothingLiesWithinTheScopeWhereAllLiesOutside() {
		var desk = desk();

		assertEquals("Nothing lies within the chosen scope; 2 lie outside it.", desk.sentence("", 0, 2));
		assertEquals("2 more lie outside the chosen scope.", desk.sentence("", 1, 3));
	}

	@Test
	void asksNothingOfAWorkspaceThatIsNotOpen() {
		open = false;

		assertEquals(new ItemsModel.Look("Open a workspace.", List.of(), List.of()), model.read());
	}

	@Test
	void saysHowAnItemStandsInAColumnOfItsOwn() {
		var judged = new Block.Item(
				"verdict-1", "Delivery", "The share of complaints changed by ...", List.of(
						new Block.Paragraph("more"), new Block.State("worked", Block.Tone.POSITIVE)));

		assertEquals("worked", ItemsModel.state(judged));
		assertEquals("", ItemsModel.state(SITE));
	}

	@Test
	void remembersWhichItemIsLookedAt() {
		model.select("improvement-2");

		assertTrue(model.selected(DELIVERY));
		assertFalse(model.selected(SITE));
	}

	private ViewServices desk() {
		var background = new Background() {
			@Override
			public <T> void run(String name, Function<Progress, T> work, Consumer<T> show) {
				show.accept(work.apply(Progress.NONE));
			}

			@Override
			public <T> void latest(Slot slot, String name, Function<Progress, T> work, Consumer<T> show) {
				run(name, work, show);
			}
		};
		var views = new Views() {
			@Override
			public Optional<View> of(Step step) {
				return Optional.empty();
			}

			@Override
			public Optional<View> showing(String anchor) {
				return Optional.empty();
			}

			@Override
			public void open(String anchor) {}

			@Override
			public String shown() {
				return "";
			}
		};
		return new ViewServices(background, new FakeSession(), new FakeSteps(), views);
	}

	private final class FakeSteps implements Steps {

		@Override
		public boolean open() {
			return open;
		}

		@Override
		public String next(List<Step> steps) {
			return "Carry them out.";
		}

		@Override
		public Optional<LocalDate> actionDate() {
			return Optional.empty();
		}

		@Override
		public void noteActionDate(@Nullable LocalDate day) {}

		@Override
		public List<String> take(List<Step> steps, Progress progress) {
			return List.of();
		}
	}

	private final class FakeSession implements Session {

		@Override
		public Locale locale() {
			return Locale.ENGLISH;
		}

		@Override
		public Optional<Workspace> workspace() {
			return Optional.empty();
		}

		@Override
		public Access access(Purpose purpose) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Scope scope() {
			return scope;
		}

		@Override
		public void choose(Scope chosen) {
			scope = chosen;
		}

		@Override
		public void dataChanged() {}

		@Override
		public Registration listen(Consumer<Change> listener) {
			return () -> {};
		}
	}
}
