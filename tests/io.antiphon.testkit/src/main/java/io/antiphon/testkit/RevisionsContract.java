package io.antiphon.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.store.changes.Revisions;
import io.antiphon.store.changes.Revisions.Change;
import io.antiphon.store.changes.Revisions.Difference;
import io.antiphon.store.changes.Revisions.Edit;
import io.antiphon.store.changes.Revisions.Outcome.Stale;
import io.antiphon.store.changes.Revisions.Outcome.Written;
import io.antiphon.store.changes.Revisions.Revised;
import io.antiphon.store.changes.Revisions.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store of documents that people change does. A test of one extends it; JUnit calls it. */
public abstract class RevisionsContract {

	/** A document as they are. */
	public record Plan(String title, @Nullable String owner, List<Piece> pieces) {}

	/** An element of a list that has an id. */
	public record Piece(String id, String title, @Nullable LocalDate due) {}

	private static final String KIND = "test.plan";
	private static final Piece TRAIN = new Piece("a1", "训练 / train", LocalDate.of(2026, 5, 5));
	private static final Piece BUY = new Piece("a2", "buy ~ vans", null);
	private static final Plan FIRST = new Plan("缩短等待 👍🏽", null, List.of(TRAIN, BUY));

	/** Empty ones, the same during a test. */
	protected abstract Revisions revisions();

	/** Some moment after all that was written so far and before what comes. */
	protected abstract Instant between();

	private Written written(String author, @Nullable Plan plan, int on) {
		return assertInstanceOf(
				Written.class, revisions().write(new Change("test.change", author, List.of(new Edit(KIND, "p", plan, on)))));
	}

	private Optional<Plan> now() {
		return revisions().find(KIND, "p", Plan.class).map(Revised::document);
	}

	private Plan moved(LocalDate day) {
		return new Plan(FIRST.title(), null, List.of(new Piece("a1", TRAIN.title(), day), BUY));
	}

	@Test
	void keepsWhoChangedWhatAndFromWhatToWhat() {
		written("lin", FIRST, 0);
		written("wang", moved(LocalDate.of(2026, 5, 12)), 1);

		var found = revisions().find(KIND, "p", Plan.class).orElseThrow();
		var history = revisions().history(KIND, "p");

		assertEquals(new Revised<>(moved(LocalDate.of(2026, 5, 12)), 2), found);
		assertEquals(List.of("lin", "wang"), history.stream().map(one -> one.author()).toList());
		assertTrue(history.getFirst().made());
		assertEquals(List.of(new Step("pieces/[a1]/due", "\"2026-05-05\"", "\"2026-05-12\"")), history.getLast().steps());
	}

	@Test
	void writesNothingOverWhatNobodyHasSeenAndSaysWhereTheTwoDiffer() {
		written("lin", FIRST, 0);
		written("wang", moved(LocalDate.of(2026, 5, 12)), 1);
		var mine = new Plan("shorter", null, List.of(new Piece("a1", TRAIN.title(), LocalDate.of(2026, 6, 1)), BUY));

		var stale = assertInstanceOf(
				Stale.class, revisions().write(new Change("test.change", "lin", List.of(new Edit(KIND, "p", mine, 1)))));

		var newer = stale.newer().getFirst();
		assertEquals(List.of(2, "wang"), List.of(newer.revision(), newer.author()));
		assertEquals(
				List.of(
						new Difference("pieces/[a1]/due", "\"2026-05-05\"", "\"2026-05-12\"", "\"2026-06-01\""),
						new Difference("title", "\"缩短等待 👍🏽\"", "\"缩短等待 👍🏽\"", "\"shorter\"")),
				newer.differences());
		assertEquals(Optional.of(moved(LocalDate.of(2026, 5, 12))), now());
	}

	@Test
	void writesAllEditsOfAChangeOrNone() {
		written("lin", FIRST, 0);

		var outcome = revisions().write(new Change(
				"test.change", "lin", List.of(new Edit(KIND, "other", FIRST, 0), new Edit(KIND, "p", moved(LocalDate.EPOCH), 0))));

		assertInstanceOf(Stale.class, outcome);
		assertEquals(Optional.empty(), revisions().find(KIND, "other", Plan.class));
	}

	@Test
	void takesAChangeBackAndBringsItAgainWhileWhatOthersChangedElsewhereStays() {
		written("lin", FIRST, 0);
		var moving = written("lin", moved(LocalDate.of(2026, 5, 12)), 1);
		var named = new Plan(FIRST.title(), "wang", moved(LocalDate.of(2026, 5, 12)).pieces());
		written("wang", named, 2);

		var undone = assertInstanceOf(Written.class, revisions().undo(moving.change(), "lin"));
		var after = now();
		assertInstanceOf(Written.class, revisions().undo(undone.change(), "lin"));

		assertEquals(Optional.of(new Plan(FIRST.title(), "wang", FIRST.pieces())), after);
		assertEquals(Optional.of(named), now());
		assertEquals(moving.change(), revisions().history(KIND, "p").get(3).undoes());
	}

	@Test
	void takesNothingBackThatWasChangedAgainSince() {
		written("lin", FIRST, 0);
		var moving = written("lin", moved(LocalDate.of(2026, 5, 12)), 1);
		written("wang", moved(LocalDate.of(2026, 7, 1)), 2);

		var stale = assertInstanceOf(Stale.class, revisions().undo(moving.change(), "lin"));

		assertEquals("pieces/[a1]/due", stale.newer().getFirst().differences().getFirst().path());
		assertEquals(Optional.of(moved(LocalDate.of(2026, 7, 1))), now());
	}

	@Test
	void takesTheMakingOfADocumentBackAndItsRemoval() {
		var making = written("lin", FIRST, 0);

		var unmade = assertInstanceOf(Written.class, revisions().undo(making.change(), "lin"));
		assertEquals(Optional.empty(), now());
		assertInstanceOf(Written.class, revisions().undo(unmade.change(), "lin"));
		assertEquals(Optional.of(FIRST), now());
		var removing = written("lin", null, 3);
		assertEquals(Optional.empty(), now());
		assertInstanceOf(Written.class, revisions().undo(removing.change(), "lin"));

		assertEquals(Optional.of(FIRST), now());
	}

	@Test
	void keepsTheOrderOfAListWhoseElementsHaveIds() {
		written("lin", FIRST, 0);
		var turned = written("lin", new Plan(FIRST.title(), null, List.of(BUY, TRAIN)), 1);

		assertEquals(List.of("pieces/[]"), revisions().history(KIND, "p").getLast().steps().stream().map(Step::path).toList());
		assertInstanceOf(Written.class, revisions().undo(turned.change(), "lin"));
		assertEquals(Optional.of(FIRST), now());
	}

	@Test
	void readsADocumentAtAnyRevision() {
		written("lin", FIRST, 0);
		written("lin", moved(LocalDate.of(2026, 5, 12)), 1);
		written("lin", null, 2);

		assertEquals(Optional.empty(), revisions().at(KIND, "p", Plan.class, 0));
		assertEquals(Optional.of(FIRST), revisions().at(KIND, "p", Plan.class, 1));
		assertEquals(Optional.of(moved(LocalDate.of(2026, 5, 12))), revisions().at(KIND, "p", Plan.class, 2));
		assertEquals(Optional.empty(), revisions().at(KIND, "p", Plan.class, 3));
	}

	@Test
	void readsTheStateOfAnyMoment() {
		var empty = between();
		written("lin", FIRST, 0);
		var first = between();
		written("lin", moved(LocalDate.of(2026, 5, 12)), 1);
		var second = between();
		written("lin", null, 2);

		assertEquals(List.of(), revisions().asOf(KIND, Plan.class, empty));
		assertEquals(List.of(FIRST), revisions().asOf(KIND, Plan.class, first));
		assertEquals(List.of(moved(LocalDate.of(2026, 5, 12))), revisions().asOf(KIND, Plan.class, second));
		assertEquals(List.of(), revisions().asOf(KIND, Plan.class, between()));
	}
}
