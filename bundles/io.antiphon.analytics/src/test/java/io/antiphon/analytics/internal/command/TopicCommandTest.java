package io.antiphon.analytics.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.analytics.Analytics.Decided;
import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.TopicDecisions;
import io.antiphon.analytics.internal.FakeAnalytics;
import io.antiphon.base.Progress;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicCommandTest {

	private final FakeAnalytics analytics = new FakeAnalytics();
	private final Map<String, Decided> decided = new HashMap<>();
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

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

	private Exit run(String... words) {
		var access = new Access.Issuer().issue("lin", Purpose.IMPROVE_SERVICE, Instant.EPOCH);
		var invocation = new Invocation(
				List.of(words), Map.of(), false, Locale.ENGLISH, access, Progress.NONE, new PrintStream(out, true, StandardCharsets.UTF_8),
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
		public Outcome undo(long change, Access access) {
			return new Outcome.Done(change + 1);
		}
	}
}
