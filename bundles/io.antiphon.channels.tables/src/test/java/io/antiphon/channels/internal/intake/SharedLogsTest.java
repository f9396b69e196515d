package io.antiphon.channels.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.TestWorkspace;
import io.antiphon.feedback.Receipt.Counts;
import io.antiphon.loop.events.CaseScope;
import io.antiphon.loop.events.Event;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real logs, read in place: what is known of them is what was stored of them. */
class SharedLogsTest {

	@TempDir
	Path folder;

	private static Path log(String name) {
		var file = Tables.shared("eventlog/" + name + ".xes.gz");
		assumeTrue(file.isPresent(), "no shared data here");
		return file.orElseThrow();
	}

	private static Map<String, List<Event>> cases(TestWorkspace workspace) {
		var cases = new HashMap<String, List<Event>>();
		workspace.events.read(CaseScope.ALL, event -> cases.computeIfAbsent(event.of().key(), fresh -> new ArrayList<>()).add(event));
		return cases;
	}

	@ParameterizedTest
	@CsvSource({"01_running-example,6,42,8,6", "08_receipt,1434,8577,27,116", "helpdesk,4580,21348,14,226"})
	void hasAsManyCasesEventsActivitiesAndVariantsAsItIsKnownFor(String name, long cases, long events, int activities, long variants) {
		try (var workspace = new TestWorkspace(folder)) {
			var receipt = workspace.receipt(log(name));

			assertEquals(new Counts(events, 0, 0, 0), receipt.counts());
			var counts = workspace.events.counts(CaseScope.ALL);
			assertEquals(cases, counts.cases());
			assertEquals(events, counts.events());
			assertEquals(activities, counts.activities().size());
			var found = cases(workspace);
			assertEquals(cases, found.size());
			assertEquals(variants, found.values().stream().map(each -> each.stream().map(Event::activity).toList()).distinct().count());
			assertEquals(new Counts(0, 0, events, 0), workspace.receipt(log(name)).counts());
		}
	}

	@Test
	void theMedianCaseOfTheRunningExampleLastsAsLongAsItIsKnownFor() {
		try (var workspace = new TestWorkspace(folder)) {
			workspace.receipt(log("01_running-example"));

			var seconds = cases(workspace).values().stream()
					.map(each -> each.getFirst().times().first().until(each.getLast().times().last()))
					.map(Duration::toSeconds)
					.sorted()
					.toList();

			assertEquals(815_940, (seconds.get(2) + seconds.get(3)) / 2);
		}
	}
}
