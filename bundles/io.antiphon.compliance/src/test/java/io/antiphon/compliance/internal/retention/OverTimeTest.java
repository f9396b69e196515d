package io.antiphon.compliance.internal.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.compliance.internal.subjects.WholeWorkspace;
import io.antiphon.compliance.retention.RetentionOutcome;
import io.antiphon.compliance.retention.RetentionReceipt;
import io.antiphon.feedback.IntakeRequest;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Receipt.Counts;
import io.antiphon.feedback.Receipt.Remark;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Finding;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.privacy.purposes.GdprBasis;
import io.antiphon.privacy.purposes.Keeping;
import io.antiphon.testkit.Records;
import io.antiphon.testkit.Records.Said;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is over the time of all its purposes goes, and nothing else. */
class OverTimeTest {

	private static final LocalDate TODAY = LocalDate.of(2030, 6, 1);
	private static final Purpose RESEARCH = new Purpose("research");

	@TempDir
	Path folder;

	private WholeWorkspace workspace;

	@BeforeEach
	void open() {
		workspace = WholeWorkspace.open(folder);
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private void keep(Purpose purpose, String time) {
		var keeping = new Keeping.Until(Period.parse(time), Keeping.After.REMOVE);
		workspace.purposes.set(
				new DeclaredPurpose(purpose, "", "", Optional.of(GdprBasis.CONTRACT), Optional.empty(), keeping, List.of()),
				workspace.access);
	}

	private Receipt take(Set<Purpose> purposes, Said... said) {
		var request = new IntakeRequest("comments.csv", "csv", Set.of(), Set.of(), purposes);
		try (var session = workspace.feedback.begin(request, workspace.access)) {
			Records.add(session, List.of(said));
			return session.complete(Records.outcome());
		}
	}

	private Receipt take(Said... said) {
		return take(IntakeRequest.USUAL, said);
	}

	private static Said said(String key, String text, String day) {
		return Records.said(key, text).by("C-" + key).stars(3).on(LocalDate.parse(day));
	}

	private RetentionOutcome run() {
		return workspace.retention(TODAY).run(workspace.access, Progress.NONE);
	}

	private RetentionReceipt done() {
		return assertInstanceOf(RetentionOutcome.Done.class, run()).receipt();
	}

	private Set<String> texts() {
		var all = workspace.feedback.select(Query.of(Scope.ALL), workspace.access);
		return new TreeSet<>(all.rows(0, all.size()).stream().map(one -> one.text()).toList());
	}

	@Test
	void whatIsOlderThanTheTimeGoesAndWhatIsOfItsLastDayStays() {
		keep(Purpose.IMPROVE_SERVICE, "P2Y");
		take(said("a", "long ago", "2027-01-05"), said("b", "a day too old", "2028-05-31"), said("c", "just kept", "2028-06-01"));

		var receipt = done();

		assertEquals(2, receipt.pieces());
		assertTrue(receipt.complete());
		assertEquals(List.of("improve-service P2Y remove 2028-06-01"), receipt.rules());
		assertEquals(List.of("improve-service 2027-01 1", "improve-service 2028-05 1"), receipt.found());
		assertEquals(Set.of("just kept"), texts());
		assertEquals(List.of(receipt), workspace.retention(TODAY).receipts());
		assertEquals(List.of(), workspace.found());
	}

	@Test
	void withoutATimeNothingGoes() {
		take(said("a", "long ago", "1999-01-05"));

		assertInstanceOf(RetentionOutcome.Nothing.class, run());
		assertEquals(Set.of("long ago"), texts());
	}

	@Test
	void aLookChangesNothingAndCountsByPurposesAndMonth() {
		keep(Purpose.IMPROVE_SERVICE, "P2Y");
		take(said("a", "one", "2027-01-05"), said("b", "two", "2027-01-06"), said("c", "three", "2027-03-01"));

		var preview = workspace.retention(TODAY).preview(workspace.access);

		assertEquals(3, preview.pieces());
		assertEquals(
				List.of("improve-service 2027-01 2", "improve-service 2027-03 1"),
				preview.overdue().counts().stream().map(one -> one.named() + " " + one.month() + " " + one.pieces()).toList());
		assertEquals(3, texts().size());
	}

	@Test
	void aPieceStaysWhileOneOfItsPurposesKeepsIt() {
		keep(Purpose.IMPROVE_SERVICE, "P1Y");
		keep(RESEARCH, "P10Y");
		take(Set.of(Purpose.IMPROVE_SERVICE, RESEARCH), said("a", "for both", "2027-01-05"));
		take(said("b", "for one", "2027-01-05"));

		done();

		assertEquals(Set.of("for both"), texts());
	}

	@Test
	void aPurposeWithoutATimeKeepsWhatWasCollectedForItToo() {
		keep(RESEARCH, "P1Y");
		take(Set.of(Purpose.IMPROVE_SERVICE, RESEARCH), said("a", "for both", "2020-01-05"));

		assertInstanceOf(RetentionOutcome.Nothing.class, run());
	}

	@Test
	void whatWasSaidOnNoKnownDayCountsFromTheDayItWasTakenIn() {
		keep(Purpose.IMPROVE_SERVICE, "P1D");
		take(Records.said("a", "who knows when"));

		assertInstanceOf(
				RetentionOutcome.Nothing.class,
				workspace.retention(LocalDate.now()).run(workspace.access, Progress.NONE));
		assertEquals(1, done().pieces());
		assertEquals(Set.of(), texts());
	}

	@Test
	void totalsStay() {
		keep(Purpose.IMPROVE_SERVICE, "P2Y");
		take(said("a", "long ago", "2027-01-05"), said("b", "lately", "2030-01-05"));
		var before = workspace.feedback.tally(Scope.ALL);

		done();

		assertEquals(before, workspace.feedback.tally(Scope.ALL));
	}

	@Test
	void theOldFileDoesNotBringItBackAndItsPersonIsStillHeard() {
		keep(Purpose.IMPROVE_SERVICE, "P2Y");
		take(said("a", "long ago", "2027-01-05"));
		done();

		var again = take(said("a", "long ago", "2027-01-05"), said("z", "I am still here", "2030-05-05").by("C-a"));

		assertEquals(new Counts(1, 0, 0, 1), again.counts());
		assertEquals(Remark.OVER_TIME, Remark.of(again.rejections().getFirst().reason()).orElseThrow().key());
		assertEquals(Set.of("I am still here"), texts());
	}

	@Test
	void allVersionsGoAndTheNewestDecides() {
		keep(Purpose.IMPROVE_SERVICE, "P2Y");
		take(said("a", "first", "2030-01-05"), said("b", "first of b", "2027-01-05"));
		take(said("a", "corrected", "2027-01-05"), said("b", "b corrected", "2030-01-05"));

		assertEquals(1, done().pieces());

		assertEquals(Set.of("b corrected"), texts());
		assertEquals(0, workspace.retention(TODAY).preview(workspace.access).pieces());
		assertEquals(2, workspace.store.<Long>read(manager -> manager.createQuery("SELECT COUNT(f) FROM FeedbackEntity f", Long.class)
				.getSingleResult()));
	}

	@Test
	void whatWasDerivedFromItGoesToo() {
		keep(Purpose.IMPROVE_SERVICE, "P2Y");
		take(said("a", "long ago", "2027-01-05"), said("b", "lately", "2030-01-05"));
		workspace.reviews.keep(Reviews.of(workspace), "lin");
		assertEquals(2, labels());

		done();

		assertEquals(1, labels());
		assertEquals(List.of(), workspace.found());
		var review = workspace.reviews.review(workspace.reviews.state().orElseThrow().id());
		assertEquals(List.of("lately"), review.findings().stream().map(Finding::id).toList(),
				"what rests on nothing any more is not found");
	}

	private long labels() {
		return workspace.store
				.<Long>read(manager -> manager.createQuery("SELECT COUNT(l) FROM LabelEntity l", Long.class).getSingleResult());
	}

	@Test
	void aSecondRunFindsNothing() {
		keep(Purpose.IMPROVE_SERVICE, "P2Y");
		take(said("a", "long ago", "2027-01-05"));
		done();

		assertInstanceOf(RetentionOutcome.Nothing.class, run());
		assertEquals(1, workspace.retention(TODAY).receipts().size());
	}

	@Test
	void aRunThatWasBrokenOffIsCountedAndFinishedByTheNext() {
		keep(Purpose.IMPROVE_SERVICE, "P2Y");
		for (int from = 0; from < 4_200; from += 600) {
			int first = from;
			take(IntStream.range(first, first + 600)
					.mapToObj(at -> said("k" + at, "text " + at, "2027-01-05"))
					.toArray(Said[]::new));
		}

		var stopped =
				assertInstanceOf(RetentionOutcome.Stopped.class, workspace.retention(TODAY).run(workspace.access, new StopAfter(2_000)));
		assertEquals(2_000, stopped.receipt().pieces());
		var rest = done();

		assertEquals(2_200, rest.pieces());
		assertEquals(List.of(false, true), workspace.retention(TODAY).receipts().stream().map(RetentionReceipt::complete).toList());
		assertEquals(List.of(), workspace.found());
	}

	@Test
	void aRunOfWhichNobodyWroteTheEndIsClosedByTheNext() {
		keep(Purpose.IMPROVE_SERVICE, "P2Y");
		take(said("a", "long ago", "2027-01-05"), said("b", "long ago too", "2027-01-06"));
		var killed = new RetentionReceipt("0killed", "2030-05-31T02:00:00Z", "lin", List.of(), List.of(), 0, "", false);
		workspace.documents.put(RetentionReceipt.KIND, killed.id(), killed, "lin");
		var first = workspace.retention(TODAY).preview(workspace.access).overdue().pieces().getFirst();
		workspace.feedback.remove(Set.of(first), "retention 0killed", workspace.access);

		assertEquals(1, done().pieces());

		var closed = workspace.retention(TODAY).receipts().getFirst();
		assertEquals(1, closed.pieces());
		assertEquals(List.of(false, false), List.of(closed.open(), closed.complete()));
	}

	@Test
	void whileFeedbackIsTakenInItIsBusyAndNothingIsLost() {
		keep(Purpose.IMPROVE_SERVICE, "P2Y");
		take(said("a", "long ago", "2027-01-05"));

		try (var session = workspace.feedback.begin(Records.request(), workspace.access)) {
			Records.add(session, List.of(said("n", "new", "2030-01-05")));
			assertInstanceOf(RetentionOutcome.Busy.class, run());
		}

		assertEquals(1, done().pieces());
	}

	@Test
	void accountsAndAuditNameNobodyAndNoWord() {
		keep(Purpose.IMPROVE_SERVICE, "P2Y");
		take(said("a", "unmistakable", "2027-01-05"));

		done();

		var told = workspace.privacy.privacy().auditEntries(1, 1_000).toString() + workspace.retention(TODAY).receipts();
		assertTrue(told.contains("retention.begin") && told.contains("retention.end"));
		assertTrue(!told.contains("unmistakable") && !told.contains("C-a"));
	}
}
