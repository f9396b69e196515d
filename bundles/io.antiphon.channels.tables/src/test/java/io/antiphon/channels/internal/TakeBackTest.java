package io.antiphon.channels.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.channels.TakeBack;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.takeback.TakenBack;
import io.antiphon.loop.events.CaseScope;
import io.antiphon.loop.events.Event;
import io.antiphon.testkit.FakeChain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measurements and events that were imported are taken back; feedback is in the tests of its store. */
class TakeBackTest {

	private static final String HEADER = "indicator,measure,unit,better,service,touchpoint,date,value,n\n";
	private static final String APRIL =
			HEADER + "returns,total,parcels,low,shop,,2026-04-06,12,\nreturns,total,parcels,low,shop,,2026-04-13,9,\n";
	private static final String MAY =
			HEADER + "returns,total,parcels,low,shop,,2026-04-13,8,\nreturns,total,parcels,low,shop,,2026-05-04,7,\n";
	private static final String LOG = "Case ID,Activity,Start Timestamp,Complete Timestamp\n"
			+ "T-1,register,2026-01-05 09:00:00,2026-01-05 09:10:00\nT-2,register,2026-01-05 09:05:00,2026-01-05 09:20:00\n";

	@TempDir
	Path folder;

	private TestWorkspace workspace;
	private TakeBack takeBack;

	@BeforeEach
	void open() {
		workspace = new TestWorkspace(folder.resolve("data"));
		takeBack = new TakeBackComponent(
				List.of(workspace.measurements), new FakeChain());
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private Receipt take(String name, String content) {
		return workspace.receipt(Tables.file(folder, name, content));
	}

	private List<Double> values() {
		return workspace.measurements.series().stream().flatMap(series -> series.values().stream()).map(value -> value.value()).toList();
	}

	private List<String> cases() {
		var cases = new ArrayList<String>();
		workspace.events.read(CaseScope.ALL, (Event event) -> cases.add(event.of().name()));
		return cases.stream().sorted().toList();
	}

	@Test
	void valuesThatAnEarlierImportHadCountAgain() {
		take("april.csv", APRIL);
		var may = take("may.csv", MAY);

		assertEquals(List.of(12.0, 8.0, 7.0), values());
		assertInstanceOf(TakenBack.Done.class, takeBack.of(may.intake(), workspace.access()));
		assertEquals(List.of(12.0, 9.0), values());
		assertInstanceOf(TakenBack.Nothing.class, takeBack.of(may.intake(), workspace.access()));
		assertEquals(1, workspace.measurements.receipts().size());
	}

	@Test
	void whatIsCalledAsAnImportDidThatWasTakenBackGoesOn() {
		var april = take("april.csv", APRIL);
		take("may.csv", MAY);

		takeBack.of(april.intake(), workspace.access());
		workspace.close();
		open();

		assertEquals(List.of(8.0, 7.0), values());
		take("april.csv", APRIL);
		assertEquals(3, values().size());
	}

	@Test
	void eventsAreGoneAndCanComeAgain() {
		var log = take("log.csv", LOG);

		assertEquals(List.of("T-1", "T-2"), cases());
		takeBack.of(log.intake(), workspace.access());
		assertEquals(List.of(), cases());
		assertEquals(2, take("log.csv", LOG).counts().stored());
		assertEquals(List.of("T-1", "T-2"), cases());
	}

	@Test
	void whatWouldChangeIsToldInBothLanguages() {
		var april = take("april.csv", APRIL);
		take("again.csv", APRIL);

		var changes = takeBack.announce(april.intake(), workspace.access()).orElseThrow().changes();

		var told = changes.stream().map(change -> change.in(Locale.ENGLISH)).toList();
		assertEquals("2 values go; where an earlier import had another, that one counts again.", told.getFirst());
		assertTrue(told.get(1).startsWith("Later imports found records already there and did not store them again: again.csv ("),
				told::toString);
		assertEquals("2 个数值消失；若更早的导入另有数值，则重新以其为准。", changes.getFirst().in(Locale.CHINESE));
		assertTrue(takeBack.announce(7, workspace.access()).isEmpty());
	}
}
