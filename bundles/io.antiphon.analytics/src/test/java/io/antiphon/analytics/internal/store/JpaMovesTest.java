package io.antiphon.analytics.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.antiphon.analytics.TopicDecisions.Outcome;
import io.antiphon.analytics.TopicDecisions.Reason;
import io.antiphon.store.Opening;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real database with the real migrations. */
class JpaMovesTest {

	private static final Optional<String> LATE = Optional.of("en:late");
	private static final Optional<String> NONE = Optional.of("");
	private static final Optional<String> BACK = Optional.empty();

	private final WatchedStore watch = new WatchedStore();
	private final JpaMoves moves = new JpaMoves(watch.watched());

	@BeforeEach
	void open(@TempDir Path folder) {
		assertInstanceOf(Opening.Opened.class, watch.store.open(folder));
	}

	@AfterEach
	void close() {
		watch.store.close();
	}

	@Test
	void keepsTheTopicThatWasSaidLastAndTellsWhatWasSaidBefore() {
		assertEquals(Map.of(7L, BACK, 8L, BACK), moves.move(Map.of(7L, LATE, 8L, LATE)).before());
		assertEquals(Map.of(7L, LATE, 9L, BACK), moves.move(Map.of(7L, NONE, 9L, LATE)).before());
		assertEquals(Map.of(7L, "", 8L, "en:late", 9L, "en:late"), moves.all());

		assertEquals(Map.of(8L, LATE), moves.move(Map.of(8L, BACK)).before());
		assertEquals(Map.of(7L, "", 9L, "en:late"), moves.all());
	}

	@Test
	void takesAChangeBackAndTheTakingBackToo() {
		moves.move(Map.of(7L, NONE));
		var change = moves.move(Map.of(7L, LATE, 8L, LATE)).change();

		var undone = assertInstanceOf(Outcome.Done.class, moves.undo(change));
		assertEquals(Map.of(7L, ""), moves.all());

		assertInstanceOf(Outcome.Done.class, moves.undo(undone.change()));
		assertEquals(Map.of(7L, "en:late", 8L, "en:late"), moves.all());
	}

	@Test
	void leavesAChangeWhereSomethingElseWasSaidSinceOrThatIsNone() {
		var change = moves.move(Map.of(7L, LATE, 8L, LATE)).change();
		moves.move(Map.of(8L, NONE));

		assertEquals(new Outcome.Refused(Reason.STALE), moves.undo(change));
		assertEquals(new Outcome.Refused(Reason.NO_CHANGE), moves.undo(5));
		assertEquals(Map.of(7L, "en:late", 8L, ""), moves.all());
	}

	@Test
	void forgetsAllThatWasEverSaidOfAPiece() {
		moves.move(Map.of(7L, LATE, 8L, LATE));
		moves.move(Map.of(7L, BACK));

		assertEquals(List.of(7L), moves.among(Set.of(7L, 9L)));
		moves.forget(List.of(7L));

		assertEquals(List.of(), moves.among(Set.of(7L)));
		assertEquals(Map.of(8L, "en:late"), moves.all());
	}

	@Test
	void putsOtherWordsWhereSomebodyIsNamed() {
		moves.move(Map.of(7L, Optional.of("en:greta+late"), 8L, NONE, 9L, LATE));

		moves.reword(topic -> topic.replace("greta", "■■■■■"));

		assertEquals(Map.of(7L, "en:■■■■■+late", 8L, "", 9L, "en:late"), moves.all());
	}

	@Test
	void writesManyInTransactionsOfAThousand() {
		moves.move(LongStream.range(0, 2_500).boxed().collect(Collectors.toMap(Function.identity(), piece -> LATE)));

		assertEquals(List.of(1_000, 1_000, 500), watch.rows);
		assertEquals(2_500, moves.all().size());
	}
}
