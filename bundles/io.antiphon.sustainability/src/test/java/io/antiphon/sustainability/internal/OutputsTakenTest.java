package io.antiphon.sustainability.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.sustainability.Taken;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outputs of the Impact Framework, and what of them is taken in. */
class OutputsTakenTest {

	private static final String HEAD = """
			name: %s
			initialize:
			  plugins:
			    requests:
			      method: Sci
			      config: {functional-unit: requests}
			      parameter-metadata: {inputs: {requests: {aggregation-method: {time: sum, component: sum}}}}
			    pages:
			      method: Sci
			      config: {functional-unit: component}
			      parameter-metadata: {inputs: {component: {aggregation-method: {time: sum, component: sum}}}}
			execution: {status: success}
			tree:
			""";
	private static final String ONE_LEAF = "  outputs:\n";
	private static final String DAY = "    - {timestamp: '2024-05-01T00:00', duration: 3600, energy: %s, requests: 10, component: 2}\n";

	@TempDir
	private Path folder;

	private TestWorkspace workspace;

	@BeforeEach
	void open() {
		workspace = new TestWorkspace(folder);
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private Receipt taken(String name, String tree) {
		return workspace.receipt(name + ".yaml", HEAD.formatted(name) + tree);
	}

	private List<String> amounts() {
		return workspace.counting.activities(Scope.ALL).stream().map(one -> one.key() + " " + one.amount() + " " + one.unit()).toList();
	}

	private static List<String> rejected(Receipt receipt) {
		return receipt.rejections().stream().map(one -> one.place() + ": " + one.reason()).toList();
	}

	@Test
	void anotherOutputOfTheSameNameReplacesAndSaysSo() {
		var first = taken("web", ONE_LEAF + DAY.formatted(5));
		var second = taken("web", ONE_LEAF + DAY.formatted(7));
		var other = taken("mail", ONE_LEAF + DAY.formatted(1));

		assertEquals(List.of(), first.warnings());
		assertTrue(second.warnings().toString().contains("one amount of the same days, from an output of the same name (\"web\")"),
				second.warnings()::toString);
		assertEquals(List.of(), other.warnings());
		assertTrue(amounts().containsAll(List.of("software-energy 7.0 kWh", "software-energy 1.0 kWh")), amounts()::toString);
	}

	@Test
	void functionalUnitsOfTwoKindsAreKeptApart() {
		taken("web", ONE_LEAF + DAY.formatted(5));

		assertEquals(List.of("software-energy 5.0 kWh", "functional-unit 10.0 requests", "functional-unit 2.0 component"), amounts());
		assertEquals(2, workspace.footprints()
				.intensities(Scope.ALL, new Period(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 2)))
				.size());
	}

	@Test
	void rowsThatWouldBeCountedTwiceOrHaveNoLengthAreRejectedWithTheirPlace() {
		var receipt = taken("web", """
				  children:
				    server:
				      outputs:
				        - {timestamp: '2024-05-01T00:00', duration: 300, note: no number of ours}
				        - {timestamp: '2024-05-01T00:00', duration: 3600, energy: 1}
				        - {timestamp: '2024-05-01T00:00', duration: 3600, energy: 2}
				        - {timestamp: '2024-05-01T01:00', energy: 4}
				        - {timestamp: '2024-05-01T02:00', duration: -1, energy: 8}
				        - {timestamp: '2024-05-01T03:00', duration: 86401, energy: 16}
				        - {timestamp: '2024-05-01T04:00', duration: 60, energy: -1}
				        - {timestamp: '2024-05-01T05:00', duration: 60, energy: 1e300}
				        - {timestamp: '2024-05-01T06:00', duration: 60, carbon-embodied: 3, embodied-carbon: 3}
				        - {timestamp: 'noon', duration: 60, energy: 1}
				    other:
				      outputs:
				        - {timestamp: '2024-05-01T00:00', duration: 3600, energy: 32}
				""");

		assertEquals(List.of("software-energy 33.0 kWh"), amounts());
		assertEquals(List.of(
				"server 2024-05-01T00:00: energy of this time stands in a row before already, and would be counted twice",
				"server 2024-05-01T01:00: nothing says how long it is: a row has a duration in seconds",
				"server 2024-05-01T02:00: a duration of -1 seconds: a row is longer than none and at most a day (86400)",
				"server 2024-05-01T03:00: a duration of 86401 seconds: a row is longer than none and at most a day (86400)",
				"server 2024-05-01T04:00: the amount -1 is negative; what is avoided has avoided = yes",
				"server 2024-05-01T05:00: 1E300 is more than any amount is: 1E15 at most",
				"server 2024-05-01T06:00: carbon-embodied and embodied-carbon are the same, and nothing says which one counts",
				"server noon: \"noon\" is no time such as 2024-03-31T01:30+01:00 or 2024-03-31 01:30, or not written as the others are"),
				rejected(receipt));
	}

	@Test
	void theOnlyRowMayBeNoNumberAndStillHasItsPlace() {
		var receipt = taken("web", ONE_LEAF + "    - {timestamp: '2024-05-01T00:00', duration: 3600, energy: .nan}\n");

		assertEquals(List.of("tree 2024-05-01T00:00: energy is no number, and is not counted"), rejected(receipt));
	}

	@Test
	void aRunThatFailedWithoutAReasonIsSaidToBeSo() {
		var refused = assertInstanceOf(Taken.Refused.class, workspace.take(
				"web.yaml", HEAD.formatted("web").replace("success", "fail") + ONE_LEAF + DAY.formatted(5)));

		assertEquals("its run failed, and it does not say why", refused.reasons().getFirst().text(Locale.ENGLISH));
	}
}
