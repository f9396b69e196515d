package io.antiphon.analytics.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.analytics.Lessons;
import io.antiphon.base.Ids;
import io.antiphon.base.Progress;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.text.reading.Sentiment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelCommandTest {

	private static final String SEVEN = Ids.text(7);
	private static final String EIGHT = Ids.text(8);

	private final Map<Long, Sentiment> said = new HashMap<>();
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@TempDir
	private Path folder;

	@Test
	void saysHowPiecesSoundAndTakesItBack() {
		assertEquals(Exit.DONE, run(Map.of("--as", List.of("negative")), SEVEN, EIGHT));
		assertEquals(Map.of(7L, Sentiment.NEGATIVE, 8L, Sentiment.NEGATIVE), said);

		assertEquals(Exit.DONE, run(Map.of("--as", List.of("none")), SEVEN));
		assertEquals(Map.of(8L, Sentiment.NEGATIVE), said);
	}

	@Test
	void takesAFileAsASpreadsheetWritesIt() throws IOException {
		assertEquals(Exit.DONE, file("\uFEFFid;sentiment\r\n\"" + SEVEN + "\";\"Positive\"\r\n" + EIGHT + "\tneutral\r\n\r\n"));

		assertEquals(Map.of(7L, Sentiment.POSITIVE, 8L, Sentiment.NEUTRAL), said);
	}

	@Test
	void saysWhichLineIsWrongAndLabelsNothing() throws IOException {
		assertEquals(Exit.USAGE, file(SEVEN + ",negative\n" + EIGHT + ",angry\n"));
		assertTrue(err.toString(StandardCharsets.UTF_8).contains("Line 2: \"angry\""), err.toString(StandardCharsets.UTF_8));
		assertEquals(Exit.USAGE, file(SEVEN + ",negative\nnobody,negative\n"));

		assertEquals(Map.of(), said);
	}

	@Test
	void tellsOfPiecesThatAreNotThere() {
		run(Map.of("--as", List.of("negative")), SEVEN, Ids.text(99));

		assertTrue(out.toString(StandardCharsets.UTF_8).contains("1 ids are of no piece"), out.toString(StandardCharsets.UTF_8));
	}

	@Test
	void asksForTheOneOrTheOther() {
		assertEquals(Exit.USAGE, run(Map.of()));
		assertEquals(Exit.USAGE, run(Map.of("--from", List.of("x.csv")), SEVEN));
		assertEquals(Exit.USAGE, run(Map.of(), SEVEN));
		assertEquals(Exit.REFUSED, run(Map.of("--from", List.of(folder.resolve("absent").toString()))));
	}

	private Exit file(String content) throws IOException {
		return run(Map.of("--from", List.of(Files.writeString(folder.resolve("labels.csv"), content).toString())));
	}

	private Exit run(Map<String, List<String>> options, String... pieces) {
		var access = new Access.Issuer().issue("lin", Purpose.IMPROVE_SERVICE, Instant.EPOCH);
		var invocation = new Invocation(
				List.of(pieces), options, false, Locale.ENGLISH, access, Progress.NONE, new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8));
		return new LabelCommandComponent(new Kept()).run(invocation);
	}

	/** Of the pieces 7 and 8. */
	private final class Kept implements Lessons {

		@Override
		public Map<Long, Sentiment> all() {
			return Map.copyOf(said);
		}

		@Override
		public Map<Long, Optional<Sentiment>> say(Collection<Long> pieces, @Nullable Sentiment sentiment, Access access) {
			var before = new HashMap<Long, Optional<Sentiment>>();
			for (var piece : pieces) {
				if (piece == 7 || piece == 8) {
					before.put(piece, Optional.ofNullable(said.get(piece)));
					if (sentiment == null) {
						said.remove(piece);
					} else {
						said.put(piece, sentiment);
					}
				}
			}
			return before;
		}
	}
}
