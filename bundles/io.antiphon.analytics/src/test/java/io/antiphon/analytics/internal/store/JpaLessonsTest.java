package io.antiphon.analytics.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.antiphon.store.Opening;
import io.antiphon.text.reading.Sentiment;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real database with the real migrations. */
class JpaLessonsTest {

	private final WatchedStore watch = new WatchedStore();
	private final JpaLessons lessons = new JpaLessons(watch.watched());

	@BeforeEach
	void open(@TempDir Path folder) {
		assertInstanceOf(Opening.Opened.class, watch.store.open(folder));
	}

	@AfterEach
	void close() {
		watch.store.close();
	}

	@Test
	void keepsTheLastThatWasSaidAndTellsWhatWasSaidBefore() {
		assertEquals(Map.of(7L, Optional.empty()), lessons.say(List.of(7L), Sentiment.NEGATIVE));
		assertEquals(
				Map.of(7L, Optional.of(Sentiment.NEGATIVE), 8L, Optional.empty()), lessons.say(List.of(7L, 8L), Sentiment.POSITIVE));
		assertEquals(Map.of(7L, Sentiment.POSITIVE, 8L, Sentiment.POSITIVE), lessons.all());

		assertEquals(Map.of(8L, Optional.of(Sentiment.POSITIVE)), lessons.say(List.of(8L), null));

		assertEquals(Map.of(7L, Sentiment.POSITIVE), lessons.all());
	}

	@Test
	void writesManyInTransactionsOfAThousand() {
		lessons.say(LongStream.range(0, 2_500).boxed().toList(), Sentiment.NEUTRAL);

		assertEquals(List.of(1_000, 1_000, 500), watch.rows);
		assertEquals(2_500, lessons.all().size());
	}
}
