package io.antiphon.channels.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.base.Progress;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.loop.events.CaseScope;
import io.antiphon.loop.events.Event;
import io.antiphon.loop.events.Events;
import io.antiphon.testkit.OpenDoor;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class EventsCommandComponentTest {

	private static final Period JANUARY = new Period(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 31));

	private final List<CaseScope> asked = new ArrayList<>();
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private List<Events.Log> logs = List.of(new Events.Log("tickets", 2, 1_003, JANUARY));

	private Exit run(boolean json, Map<String, List<String>> options) {
		var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
		return new EventsCommandComponent(new Fake()).run(new Invocation(
				List.of(), options, json, Locale.ENGLISH, new OpenDoor().access(), Progress.NONE, stream, stream));
	}

	private String said() {
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void tellsLogsAndActivitiesWithTheirNumbers() {
		assertEquals(Exit.DONE, run(false, Map.of()));

		assertEquals(List.of(CaseScope.ALL), asked);
		assertEquals(
				List.of("Cases 2, events 1,003, activities 2", "  answer: 1,000", "  register: 3"),
				said().lines().skip(1).toList());
		assertTrue(said().startsWith("Log tickets: cases 2, events 1,003, "), said());
	}

	@Test
	void asksForTheCasesOfALogAServiceAndAPeriod() {
		run(true, Map.of(
				"--log", List.of("tickets"), "--service", List.of("shop"), "--from", List.of("2026-01-05"), "--to", List.of("2026-01-30")));

		assertEquals(List.of(new CaseScope("tickets", "shop", JANUARY)), asked);
		assertTrue(said().replaceAll("\\s", "").contains("{\"activity\":\"answer\",\"events\":1000}"), said());
	}

	@Test
	void aPeriodThatIsNoneIsSaidToBeNone() {
		assertEquals(Exit.USAGE, run(false, Map.of("--from", List.of("2026-02-01"), "--to", List.of("2026-01-01"))));
		assertEquals(Exit.USAGE, run(false, Map.of("--from", List.of("soon"))));
		assertEquals(List.of(), asked);
	}

	@Test
	void withoutALogItSaysSo() {
		logs = List.of();

		run(false, Map.of());

		assertEquals("No event log was taken in yet.", said().strip());
	}

	private final class Fake implements Events {

		@Override
		public List<Log> logs() {
			return logs;
		}

		@Override
		public Counts counts(CaseScope scope) {
			asked.add(scope);
			return new Counts(2, 1_003, List.of(new Activity("answer", 1_000), new Activity("register", 3)), JANUARY);
		}

		@Override
		public void read(CaseScope scope, Predicate<Event> reader) {
			throw new AssertionError("nothing is read to count");
		}
	}
}
