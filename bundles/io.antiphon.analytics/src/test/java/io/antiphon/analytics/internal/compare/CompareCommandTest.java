package io.antiphon.analytics.internal.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Comparison.By;
import io.antiphon.analytics.Comparison.Count;
import io.antiphon.analytics.Comparison.Question;
import io.antiphon.analytics.Comparison.Row;
import io.antiphon.analytics.Comparison;
import io.antiphon.analytics.TopicComparisons;
import io.antiphon.base.Period;
import io.antiphon.base.Progress;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Segment;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompareCommandTest {

	private final List<Question> asked = new ArrayList<>();
	private Optional<TopicComparisons.Reason> refusal = Optional.empty();
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@Test
	void asksForPeriodsWithBothTheirDays() {
		assertEquals(Exit.DONE, run(Map.of("--by", "period", "--channel", "app"), "2026-01-01..2026-01-31", "2026-02-01..2026-02-28"));

		var january = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));
		assertEquals(Scope.ALL.withChannel("app").within(january), asked.getFirst().a());
		assertTrue(said(out).contains("late"), said(out));
	}

	@Test
	void asksForSegmentsByAttributeAndValue() {
		assertEquals(Exit.DONE, run(Map.of("--by", "segment", "--of", "pieces"), "plan=pro", "plan=basic"));

		assertEquals(Scope.ALL.withSegment(new Segment("plan", "basic")), asked.getFirst().b());
		assertEquals(Comparison.Of.PIECES, asked.getFirst().of());
	}

	@Test
	void saysWhatWasTypedWronglyAndHowItIsTyped() {
		assertEquals(Exit.USAGE, run(Map.of("--by", "planet"), "a", "b"));
		assertTrue(said(err).contains("period | service | touchpoint | channel | segment"), said(err));
		assertEquals(Exit.USAGE, run(Map.of("--by", "channel"), "a"));
		assertEquals(Exit.USAGE, run(Map.of("--by", "period"), "2026", "2027"));
		assertTrue(said(err).contains("2026-01-01..2026-03-31"), said(err));
		assertEquals(Exit.USAGE, run(Map.of("--by", "segment"), "pro", "basic"));
		assertTrue(said(err).contains("plan=pro"), said(err));
		assertEquals(List.of(), asked);
	}

	@Test
	void namesWhatThereIsWhereThereIsNothing() {
		refusal = Optional.of(TopicComparisons.Reason.NOTHING_IN_A);

		assertEquals(Exit.USAGE, run(Map.of("--by", "channel"), "ap", "phone"));

		assertEquals("There is no analysed feedback in the first part. There is: app, phone.", said(err).strip());
	}

	private static String said(ByteArrayOutputStream stream) {
		return stream.toString(StandardCharsets.UTF_8);
	}

	private Exit run(Map<String, String> options, String... parts) {
		var given = new HashMap<String, List<String>>();
		options.forEach((name, value) -> given.put(name, List.of(value)));
		var access = new Access.Issuer().issue("lin", Purpose.IMPROVE_SERVICE, Instant.EPOCH);
		return new CompareCommandComponent(new Asked()).run(new Invocation(
				List.of(parts), given, false, Locale.ENGLISH, access, Progress.NONE, new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8)));
	}

	private final class Asked implements TopicComparisons {

		@Override
		public List<Scope> parts(By by, Scope within, Access access) {
			return List.of(within.withChannel("app"), within.withChannel("phone"));
		}

		@Override
		public Outcome compare(Question question, Access access, Progress progress) {
			asked.add(question);
			var row = new Row(Optional.of(new Topic("en:late", "en", List.of("late"))), new Count(3, 10), new Count(4, 10), 0.5, 0.5);
			return refusal.<Outcome>map(Outcome.Refused::new)
					.orElseGet(() -> new Outcome.Compared(new Comparison(question, 10, 10, Optional.empty(), List.of(row), 0)));
		}
	}
}
