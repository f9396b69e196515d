package io.antiphon.analytics.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.analytics.Analytics.Decided;
import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.TopicDecisions;
import io.antiphon.analytics.internal.FakeAnalytics;
import io.antiphon.base.Ids;
import io.antiphon.base.Progress;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicCommandTest {

	private final FakeAnalytics analytics = new FakeAnalytics();
	private static final String SEVEN = Ids.text(7);
	private static final String EIGHT = Ids.text(8);

	private final Map<String, Decided> decided = new HashMap<>();
	private final Map<Long, String> moved = new HashMap<>();
	private List<String> split = List.of();
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@TempDir
	private Path folder;

	@Test
	void keepsWhatWasDecidedBeforeBesideWhatIsDecidedNow() {
		assertEquals(Exit.DONE, run("rename", "en:late", "Late parcels"));
		assertEquals(Exit.DONE, run("merge", "en:late", "zh:慢"));
		assertEquals(Exit.DONE, run("pin", "en:late"));
		assertEquals(Exit.DONE, run("ignore", "en:late"));

		assertEquals(Map.of("en:late", new Decided("Late parcels", "zh:慢", true, true)), decided);

		assertEquals(Exit.DONE, run("clear", "en:late"));
		assertEquals(Map.of("en:late", Decided.NOTHING), decided);
	}

	@Test
	void listsTopicsWithWhatIsDecided() {
		analytics.topics = List.of(new Topic("en:late", "en", List.of("late", "parcel")), new Topic("zh:慢", "zh", List.of("慢")));
		decided.put("zh:慢", new Decided("", "en:late", false, false));

		assertEquals(Exit.DONE, run("list"));

		var lines = out.toString(StandardCharsets.UTF_8);
		assertTrue(lines.contains("en:late  late · parcel"), lines);
		assertTrue(lines.contains("zh:慢  慢  → one with late · parcel"), lines);
	}

	@Test
	void saysWhyNothingWasDone() {
		assertEquals(Exit.USAGE, run("pin", "nobody"));
		assertTrue(err.toString(StandardCharsets.UTF_8).contains("no topic \"nobody\""), err.toString(StandardCharsets.UTF_8));
		assertEquals(Exit.USAGE, run("list"));
		assertEquals(Exit.USAGE, run("undo", "last"));
		assertEquals(Exit.USAGE, run("rename", "en:late"));
	}

	@Test
	void movesPiecesToATopicToNoneAndBack() {
		analytics.topics = List.of(new Topic("en:late", "en", List.of("late")));

		assertEquals(Exit.DONE, run("move", SEVEN, EIGHT, "en:late"));
		assertEquals(Exit.DONE, run("move", EIGHT, "none"));
		assertEquals(Map.of(7L, "en:late", 8L, ""), moved);
		assertTrue(out.toString(StandardCharsets.UTF_8).contains("topic undo 6"), out.toString(StandardCharsets.UTF_8));

		assertEquals(Exit.DONE, run("move", SEVEN, "back"));
		assertEquals(Map.of(8L, ""), moved);
	}

	@Test
	void movesWhatAFileSaysAndNothingWhereALineIsWrong() throws IOException {
		analytics.topics = List.of(new Topic("en:late", "en", List.of("late")));

		assertEquals(Exit.USAGE, file(SEVEN + ",en:late\n" + EIGHT + ",en:later\n"));
		assertTrue(err.toString(StandardCharsets.UTF_8).contains("Line 2: \"en:later\""), err.toString(StandardCharsets.UTF_8));
		assertEquals(Exit.USAGE, file(SEVEN + ",en:late\nnobody,none\n"));
		assertEquals(Map.of(), moved);

		assertEquals(Exit.DONE, file("\uFEFFid;topic\r\n\"" + SEVEN + "\";\"en:late\"\r\n" + EIGHT + "\tnone\r\n"));
		assertEquals(Map.of(7L, "en:late", 8L, ""), moved);
	}

	@Test
	void splitsATopicByWordsAndSaysWhyNot() {
		assertEquals(Exit.DONE, run("split", "en:late", "courier", "van"));
		assertEquals(List.of("en:late", "courier", "van"), split);

		assertEquals(Exit.USAGE, run("split", "code:late", "courier"));
		assertTrue(err.toString(StandardCharsets.UTF_8).contains("frame use"), err.toString(StandardCharsets.UTF_8));
		assertEquals(Exit.USAGE, run("split", "en:late"));
		assertEquals(Exit.USAGE, run("move", SEVEN));
	}

	private Exit file(String content) throws IOException {
		var file = Files.writeString(folder.resolve("moves.csv"), content);
		return run(Map.of("--from", List.of(file.toString())), "move");
	}

	private Exit run(String... words) {
		return run(Map.of(), words);
	}

	private Exit run(Map<String, List<String>> options, String... words) {
		var access = new Access.Issuer().issue("lin", Purpose.IMPROVE_SERVICE, Instant.EPOCH);
		var invocation = new Invocation(
				List.of(words), options, false, Locale.ENGLISH, access, Progress.NONE, new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8));
		return new TopicCommandComponent(analytics, new Kept()).run(invocation);
	}

	/** Knows one topic. */
	private final class Kept implements TopicDecisions {

		@Override
		public Map<String, Decided> all() {
			return Map.copyOf(decided);
		}

		@Override
		public Outcome decide(String topic, Decided now, Access access) {
			if (!topic.equals("en:late")) {
				return new Outcome.Refused(Reason.NO_TOPIC);
			}
			decided.put(topic, now);
			return new Outcome.Done(5);
		}

		@Override
		public Outcome split(String topic, List<String> words, Access access) {
			if (topic.startsWith("code:")) {
				return new Outcome.Refused(Reason.FRAME);
			}
			split = Stream.concat(Stream.of(topic), words.stream()).toList();
			return new Outcome.Done(7);
		}

		@Override
		public Map<Long, String> moved() {
			return Map.copyOf(moved);
		}

		@Override
		public Optional<Moved> move(Map<Long, Optional<String>> pieces, Access access) {
			pieces.forEach((piece, to) -> moved.put(piece, to.orElse("back")));
			moved.values().removeIf("back"::equals);
			return Optional.of(new Moved(6, pieces));
		}

		@Override
		public Outcome undo(long change, Access access) {
			return new Outcome.Done(change + 1);
		}
	}
}
