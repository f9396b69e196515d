package io.antiphon.feedback.ui.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.Guard;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Origin;
import io.antiphon.feedback.Person;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Query.Order;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.RatingScale;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Tally;
import io.antiphon.feedback.ui.internal.FakeSession;
import io.antiphon.feedback.ui.internal.FakeStore;
import io.antiphon.feedback.ui.spi.Facet;
import io.antiphon.privacy.Access;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.Slot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class FeedbackModelTest {

	private static final Query.Brought MAY = new Query.Brought(7, Query.Brought.Part.ALL);

	private final FakeStore store = new FakeStore(1_000);
	private final FakeSession session = new FakeSession();
	private final Later later = new Later();
	private final List<String> shown = new ArrayList<>();
	private final FeedbackModel model =
			new FeedbackModel(store, this::pinned, session, later, FeedbackTexts.of(Locale.ENGLISH), new RecordedView());

	private final FaultRegister faults = new FaultRegister();
	private final Guard guard = new ThreadGuard(faults);

	@Test
	void onlyTheWindowThatIsLookedAtIsRead() {
		model.read();
		later.runAll();

		var before = model.row(450);
		later.runAll();

		assertTrue(before.isEmpty());
		assertEquals(450, model.row(450).orElseThrow().id());
		assertEquals(List.of("400-600"), store.read);
		assertEquals(List.of("answered 1000", "arrived 400-600"), shown);
	}

	@Test
	void theLatestWindowIsReadFirstAndWhatWasScrolledPastNever() {
		model.read();
		later.runAll();

		for (var row = 0; row < 1_000; row += RowWindows.SIZE) {
			model.row(row);
		}
		later.runAll();

		assertEquals(List.of("0-200", "800-1000", "600-800", "400-600"), store.read);
	}

	@Test
	void aColumnIsOrderedByAndTheSameAgainTheOtherWayRound() {
		model.sort(Order.By.RATING);
		later.runAll();
		var worst = store.asked.getLast().order();
		model.sort(Order.By.RATING);
		later.runAll();
		var best = store.asked.getLast().order();
		model.sort(Order.By.TIME);

		assertEquals(new Order(Order.By.RATING, false), worst);
		assertEquals(new Order(Order.By.RATING, true), best);
		assertEquals(Order.NEWEST, model.order());
	}

	@Test
	void rowsToCopyAreReadInBitsAndNoMoreThanTheMost() {
		var big = new FakeStore(25_000);
		var all = new FeedbackModel(big, this::pinned, session, later, FeedbackTexts.of(Locale.ENGLISH), new RecordedView());
		var copied = new ArrayList<Feedback>();
		all.read();
		later.runAll();

		all.rows(List.of(new FeedbackModel.Places(5, 7), new FeedbackModel.Places(100, 25_000)), copied::addAll);
		later.runAll();

		assertEquals(FeedbackModel.MOST_COPIED, copied.size());
		assertEquals(List.of(5L, 6L, 100L), copied.stream().limit(3).map(Feedback::id).toList());
		assertEquals(List.of("5-7", "100-1100"), big.read.subList(0, 2));
	}

	@Test
	void whatIsShownIsExportedForAPurposeOfItsOwn(@TempDir Path folder) throws IOException {
		model.narrow(Filter.NONE.withLanguage("en"));
		later.runAll();
		var told = new ArrayList<Export.Outcome>();

		model.export(folder.resolve("a.csv"), List.of(FeedbackColumn.TEXT, FeedbackColumn.RATING), told::add);
		later.runAll();

		assertEquals(List.of("improve-service", "export"), store.purposes);
		assertEquals(store.asked.getFirst(), store.asked.getLast());
		assertEquals(List.of(new Export.Outcome.Written(folder.resolve("a.csv"), 1_000)), told);
		var lines = Files.readAllLines(folder.resolve("a.csv"));
		assertEquals("\uFEFFText,Rating", lines.getFirst());
		assertEquals("fine,CSAT 4", lines.getLast());
		assertEquals(1_001, lines.size());
	}

	@Test
	void onlyTheAnswerToTheLatestQuestionIsShown() {
		model.narrow(model.filter().withText("slow"));
		model.narrow(model.filter().withText("slow delivery"));

		later.runAll();

		assertEquals(List.of("answered 1000"), shown);
		assertEquals("slow delivery", store.asked.getLast().text());
	}

	@Test
	void theScopeOfTheSessionAndTheOwnFilterBecomeOneQuestion() {
		session.choose(Scope.ALL.withService("shop"));

		model.narrow(Filter.NONE.withLanguage("zh"));
		later.runAll();

		assertEquals(new Query(Scope.ALL.withService("shop"), "zh", "", null), store.asked.getLast());
	}

	@Test
	void chosenFacetsNarrowToWhatAllOfThemHave() {
		model.offer(new Facets(
				Extensions.of(guard, facet("a", Set.of(1L, 2L, 3L)), facet("b", Set.of(2L, 3L, 4L)))));

		model.narrow(Filter.NONE.withOption("a", "x").withOption("b", "x"));
		later.runAll();

		assertEquals(Set.of(2L, 3L), store.asked.getLast().among());
		assertEquals(List.of("a", "b"), model.facets().stream().map(Facets.Offered::id).toList());
	}

	@Test
	void aFacetThatThrowsIsNamedAndLeavesTheOthersTheirSay() {
		model.offer(new Facets(Extensions.of(guard, facet("a", Set.of(1L)), new Broken())));

		model.narrow(Filter.NONE.withOption("a", "x").withOption("broken", "x"));
		later.runAll();

		assertEquals(Set.of(1L), store.asked.getLast().among());
		assertEquals(List.of("Facet.ids", "Facet.options"), faults.all().stream().map(Fault::call).toList());
	}

	@Test
	void whatAnAnchorLeadsToIsShownWhateverTheScope() {
		session.choose(Scope.ALL.withService("shop"));

		model.narrow(Filter.of("evidence-late"));
		later.runAll();

		assertEquals(new Query(Scope.ALL, "", "", Set.of(3L, 5L)), store.asked.getLast());
		assertEquals("Evidence of \"late\"", model.pinned());

		model.narrow(model.filter().unpinned());
		later.runAll();

		assertEquals(new Query(Scope.ALL.withService("shop"), "", "", null), store.asked.getLast());
		assertEquals("", model.pinned());
	}

	@Test
	void whatAnImportBroughtIsShownWithinTheScope() {
		session.choose(Scope.ALL.withService("shop"));

		model.narrow(Filter.of("brought-all"));
		later.runAll();

		assertEquals(new Query(Scope.ALL.withService("shop"), "", "", null, MAY, Order.NEWEST), store.asked.getLast());
		assertTrue(model.pinnedWithin());
	}

	private Pinned pinned(String anchor) {
		if (anchor.startsWith(Pinned.BROUGHT)) {
			return new Pinned("From may.csv", null, null, MAY);
		}
		return new Pinned("Evidence of \"" + anchor.substring("evidence-".length()) + "\"", Set.of(3L, 5L));
	}

	@Test
	void withoutAWorkspaceNothingIsAsked() {
		session.closed = true;

		model.read();
		later.runAll();

		assertEquals(List.of(), store.asked);
		assertEquals(List.of("answered 0"), shown);
	}

	@Test
	void whatThereIsToChooseComesFromTheCounts() {
		var tally = new Tally(List.of(
				new Tally.Cell(LocalDate.of(2025, 3, 1), new Context("shop", "site", "review"), "en", 2),
				new Tally.Cell(LocalDate.of(2024, 12, 9), new Context("bank", "", "web"), "zh", 1),
				new Tally.Cell(null, new Context("shop", "", "web"), "zh", 4)));

		assertEquals(new Choices(List.of("en", "zh"), 7), Choices.of(tally));
	}

	@Test
	void aRowAndItsDetailsAreInTheUsersLanguage() {
		var feedback = feedback(1);

		var english = FeedbackTexts.of(Locale.ENGLISH);
		var chinese = FeedbackTexts.of(Locale.CHINESE);

		assertEquals("CSAT 4", english.cell(feedback, FeedbackColumn.RATING));
		assertEquals("English", english.language("en"));
		assertEquals("英语", chinese.language("en"));
		assertTrue(english.details(feedback).contains(new FeedbackTexts.Detail("Line", "12")));
		assertTrue(chinese.details(feedback).contains(new FeedbackTexts.Detail("行", "12")));
	}

	public static Feedback feedback(long id) {
		return new Feedback(
				id, 1, new Context("shop", "site", "review"), "en", "fine", List.of(new Rating("", RatingScale.CSAT, 4)),
				Map.of("region", "north"), Person.UNKNOWN, null, new Origin(1, "a.csv", 12, 0, 4, ""), "");
	}

	private static Facet facet(String id, Set<Long> ids) {
		return new Facet() {
			@Override
			public String id() {
				return id;
			}

			@Override
			public String label(Locale locale) {
				return id;
			}

			@Override
			public List<Option> options(Locale locale) {
				return List.of(new Option("x", "X"));
			}

			@Override
			public Set<Long> ids(String value, Access access) {
				return ids;
			}
		};
	}

	private static final class Broken implements Facet {

		@Override
		public String id() {
			return "broken";
		}

		@Override
		public String label(Locale locale) {
			return "broken";
		}

		@Override
		public List<Option> options(Locale locale) {
			throw new IllegalStateException("broken");
		}

		@Override
		public Set<Long> ids(String value, Access access) {
			throw new IllegalStateException("broken");
		}
	}

	private final class RecordedView implements FeedbackModel.View {

		@Override
		public void answered() {
			shown.add("answered " + model.size());
		}

		@Override
		public void arrived(int from, int to) {
			shown.add("arrived " + from + "-" + to);
		}
	}

	/** Keeps the work until it is told to run. */
	private static final class Later implements Background {

		private final Deque<Runnable> waiting = new ArrayDeque<>();

		@Override
		public <T> void run(String name, Function<Progress, T> work, Consumer<T> show) {
			waiting.add(() -> show.accept(work.apply(Progress.NONE)));
		}

		@Override
		public <T> void latest(Slot slot, String name, Function<Progress, T> work, Consumer<T> show) {
			var question = slot.ask(() -> {});
			waiting.add(() -> {
				var answer = work.apply(Progress.NONE);
				if (slot.awaits(question)) {
					show.accept(answer);
				}
			});
		}

		void runAll() {
			while (!waiting.isEmpty()) {
				waiting.poll().run();
			}
		}
	}
}
