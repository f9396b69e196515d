package io.antiphon.compliance.internal.subjects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.compliance.Certificate;
import io.antiphon.compliance.Erased;
import io.antiphon.compliance.Found;
import io.antiphon.compliance.Identifier.Kind;
import io.antiphon.compliance.Identifier;
import io.antiphon.compliance.Verified;
import io.antiphon.durability.Attacker;
import io.antiphon.durability.Marks;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.TestPlan;
import io.antiphon.privacy.spi.PersonalData;
import io.antiphon.privacy.spi.Sought;
import io.antiphon.privacy.subject.Place.Holds;
import io.antiphon.privacy.subject.Place;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.testkit.Records;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody is found wherever they are, and nowhere any more once they were erased. */
class ReachedPersonTest {

	private static final List<Identifier> HER = Stream.of(PlantedPerson.ID, PlantedPerson.NAME, PlantedPerson.ZH)
			.map(value -> new Identifier(Kind.ANY, value))
			.toList();

	@TempDir
	Path folder;

	private WholeWorkspace workspace;

	@BeforeEach
	void plant() {
		workspace = WholeWorkspace.open(folder);
		PlantedPerson.take(workspace);
		PlantedPerson.derive(workspace);
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private List<Found> find(Kind kind, String value) {
		return workspace.rights().find(List.of(new Identifier(kind, value)), workspace.access, Progress.NONE);
	}

	private Found her() {
		var found = workspace.rights().find(HER, workspace.access, Progress.NONE);
		assertEquals(1, found.size());
		return found.getFirst();
	}

	private Erased erase(Subject subject) {
		return workspace.rights().erase(List.of(subject), workspace.access, Progress.NONE);
	}

	private static Map<String, Long> counted(List<Place> places) {
		return places.stream().collect(Collectors.toMap(Place::id, Place::records));
	}

	@Test
	void sheIsFoundInEveryPlace() {
		assertEquals(
				Map.ofEntries(
						Map.entry("feedback.said", 2L), Map.entry("feedback.named", 3L), Map.entry("feedback-context.named", 1L),
						Map.entry("feedback-count.named", 3L), Map.entry("intake.named", 1L), Map.entry("intake-rejection.named", 1L),
						Map.entry("analytics.labels", 2L), Map.entry("analytics.evidence", 2L), Map.entry("analytics.moves", 2L),
						Map.entry("moved.named", 5L),
						Map.entry("label-cell.named", 1L),
						Map.entry("finding.named", 1L), Map.entry("topic.named", 1L), Map.entry("measured-quantity.named", 1L),
						Map.entry("measurement-remark.named", 2L), Map.entry("measurement-intake.named", 2L),
						Map.entry("event.cases", 2L), Map.entry("event.worked", 1L), Map.entry("event.named", 1L),
						Map.entry("event-step.named", 3L),
						Map.entry("document.named", 1L), Map.entry("revision.named", 1L), Map.entry("drafts.named", 2L)),
				counted(her().places()));
	}

	@Test
	void aSubjectMeansNothingToWhoeverReadsItAndIsReadBack() {
		var text = her().subject().text();

		assertFalse(text.toLowerCase().contains("greta"));
		assertEquals(her().subject(), Subject.of(text).orElseThrow());
	}

	@Test
	void theNumberOfAnOrderLeadsToWhoeverGaveIt() {
		var found = find(Kind.ORDER, PlantedPerson.ORDER.toLowerCase());

		assertEquals(1, found.size());
		assertEquals(her().subject().pseudonyms(), found.getFirst().subject().pseudonyms());
	}

	@Test
	void anIdentifierOfSeveralLeadsToEachOfThemAndIsNoWordOfAny() {
		Records.take(workspace.feedback, workspace.access, List.of(
				Records.said("x", "one").by("C7").with("order", "O-55"), Records.said("y", "two").by("C8").with("order", "O-55")));

		var found = find(Kind.ANY, "O-55");

		assertEquals(2, found.size());
		assertTrue(found.stream().allMatch(one -> one.subject().words().isEmpty() && one.pieces().size() == 1));
	}

	@Test
	void manyPeopleAreFoundAtOnceAndErasedInOneAct() {
		var many = workspace.rights().findEach(
				Stream.of("C1", "nobody", "C2").map(value -> new Identifier(Kind.CUSTOMER, value)).toList(), workspace.access,
				Progress.NONE);
		var subjects = many.values().stream().map(Found::subject).toList();

		var erased = workspace.rights().erase(subjects, workspace.access, Progress.NONE);

		assertEquals(Set.of(0, 2), many.keySet());
		assertEquals(2, assertInstanceOf(Erased.Certified.class, erased).certificate().subjects().size());
		assertEquals(List.of(), workspace.rights().look(Subject.all(subjects), workspace.access, Progress.NONE).places());
		assertEquals(List.of(), workspace.found());
	}

	@Test
	void nobodyIsFoundByWhatNobodyIsCalled() {
		assertEquals(List.of(), find(Kind.ANY, "Hans Niemand"));
	}

	@Test
	void aCopyHasAllThatIsHersAndNothingOfOthers() {
		var copy = workspace.rights().copy(her().subject(), workspace.access, Progress.NONE);

		assertEquals(
				List.of(
						"analytics.evidence", "analytics.labels", "analytics.moves", "event.cases", "feedback.purposes", "feedback.said"),
				copy.keySet().stream().sorted().toList());
		assertEquals("improve-service", copy.get("feedback.purposes").getFirst().get("purpose"));
		assertTrue(copy.get("feedback.said").stream().allMatch(piece -> piece.get("replaced").equals(false)));
		assertEquals(2, copy.get("feedback.said").size());
		assertTrue(copy.toString().contains("the parcel came late"));
		assertFalse(copy.toString().contains("rude"));
	}

	@Test
	void onceErasedSheIsNowhereAndAllElseIsSound() {
		var tally = workspace.feedback.tally(Scope.ALL).count();

		var certificate = assertInstanceOf(Erased.Certified.class, erase(her().subject())).certificate();

		assertEquals(List.of(), find(Kind.ANY, PlantedPerson.NAME));
		assertEquals(List.of(), find(Kind.ANY, PlantedPerson.ZH));
		assertEquals(List.of(), find(Kind.ANY, PlantedPerson.ID));
		assertEquals(List.of(), workspace.found());
		assertEquals(tally, workspace.feedback.tally(Scope.ALL).count());
		assertEquals(23, certificate.taken().size());
		assertInstanceOf(Verified.Holds.class, workspace.rights().verify(certificate, workspace.access, Progress.NONE));
		assertInstanceOf(Erased.Nothing.class, erase(her(certificate)));
	}

	private static Subject her(Certificate certificate) {
		return Subject.of(certificate.subjects().getFirst()).orElseThrow();
	}

	@Test
	void noFileOfTheWorkspaceHasAByteOfHerNameAfterwards() throws IOException {
		var subject = her().subject();
		assertFalse(new Marks(PlantedPerson.NAME, PlantedPerson.ZH).in(folder).isEmpty());

		assertInstanceOf(Erased.Certified.class, erase(subject));
		workspace.close();

		assertEquals(Map.of(), new Marks(PlantedPerson.NAME, PlantedPerson.ZH, PlantedPerson.ID, PlantedPerson.ORDER).in(folder));
		workspace = WholeWorkspace.open(folder);
		assertEquals(List.of(), workspace.found());
	}

	@Test
	void otherWordsStandWhereSheWasNamedAndPlacesInTextsStayTheSame() {
		erase(her().subject());

		var all = workspace.feedback.select(Query.of(Scope.ALL), workspace.access);
		var texts = all.rows(0, all.size()).stream().map(piece -> piece.text()).sorted().toList();
		assertEquals(
				List.of("nothing of interest", "客服■■■小姐态度很差", "■■■■■■■■■■■■■■■■■ at the counter was rude").stream().sorted().toList(),
				texts);
		var contexts = all.rows(0, all.size()).stream().map(piece -> piece.context().service()).distinct().sorted().toList();
		assertEquals(List.of("Desk of ■■■■■■■■■■■■■■■■", "shop"), contexts);
	}

	@Test
	void aFrozenPlanThatNamedHerIsFrozenStillUnderASealOverWhatIsLeft() {
		erase(her().subject());

		var improvement = workspace.plans.improvement("i").orElseThrow();
		assertEquals(TestPlan.Standing.FROZEN, workspace.plans.standing(improvement));
		assertEquals("Desk of ■■■■■■■■■■■■■■■■", improvement.plan().scope().service());
		assertEquals("■■■■■■■■■■■■■■■■", improvement.owner());
	}

	@Test
	void aPlanThatWasForgedIsNotSealedAnew() {
		var content = "CAST(CONTENT AS VARCHAR(30000))";
		var least = "LOCATE('-0.05', " + content + ")";
		new Attacker(workspace.store.workspace().directory()).run("UPDATE DOCUMENT SET CONTENT = SUBSTR(" + content + ", 1, " + least
				+ " - 1) || '-0.01' || SUBSTR(" + content + ", " + least + " + 5) WHERE ID = 'i'");

		erase(her().subject());

		assertEquals(TestPlan.Standing.CHANGED, workspace.plans.standing(workspace.plans.improvement("i").orElseThrow()));
		assertTrue(workspace.found().contains("FROZEN_CHANGED planning.plan i"), workspace.found().toString());
	}

	@Test
	void brokenOffAfterWhateverStepItGoesOnAndIsSoundThen() {
		var subject = her().subject();
		for (int steps = 0; steps < workspace.holders().size(); steps++) {
			int last = steps;
			assertThrows(
					IllegalStateException.class,
					() -> workspace.rights(all -> dyingAfter(all, last)).erase(List.of(subject), workspace.access, Progress.NONE));
			assertEquals(List.of(), workspace.found());
		}

		var certificate = assertInstanceOf(Erased.Certified.class, erase(subject)).certificate();

		assertEquals(23, certificate.taken().size());
		assertEquals(List.of(), workspace.found());
	}

	/** All of them, of whom the one behind the last dies before it takes anything. */
	private static List<PersonalData> dyingAfter(List<PersonalData> all, int last) {
		var sorted = new ArrayList<>(all);
		sorted.sort(Comparator.comparingInt(PersonalData::order));
		sorted.set(last, new Dying(sorted.get(last)));
		return sorted;
	}

	private record Dying(PersonalData whole) implements PersonalData {

		@Override
		public String id() {
			return whole.id();
		}

		@Override
		public int order() {
			return whole.order();
		}

		@Override
		public List<Place> find(Sought sought, Progress progress) {
			return whole.find(sought, progress);
		}

		@Override
		public Taken take(Sought sought, String request, Progress progress) {
			throw new IllegalStateException("the process ends here");
		}
	}

	@Test
	void anEraserThatLeavesSomethingGetsNoCertificate() {
		for (var lazy : workspace.holders()) {
			var subject = her().subject();
			if (workspace.holders().stream().noneMatch(one -> one.id().equals(lazy.id()) && found(one, subject))) {
				continue; // whatever it takes is found by another
			}
			var erased = workspace.rights(all -> all.stream().map(one -> one.id().equals(lazy.id()) ? new Lazy(one) : one).toList())
					.erase(List.of(subject), workspace.access, Progress.NONE);

			assertInstanceOf(Erased.Incomplete.class, erased, lazy.id());
			workspace.close();
			workspace = WholeWorkspace.open(folder.resolve(lazy.id()));
			PlantedPerson.take(workspace);
			PlantedPerson.derive(workspace);
		}
	}

	private boolean found(PersonalData holder, Subject subject) {
		return workspace.rights(all -> List.of(holder)).look(subject, workspace.access, Progress.NONE).places().stream()
				.anyMatch(place -> place.holds() != Holds.KEPT);
	}

	private record Lazy(PersonalData whole) implements PersonalData {

		@Override
		public String id() {
			return whole.id();
		}

		@Override
		public List<Place> find(Sought sought, Progress progress) {
			return whole.find(sought, progress);
		}

		@Override
		public Taken take(Sought sought, String request, Progress progress) {
			return new Taken.Done(List.of());
		}
	}

	@Test
	void whatAnUninstalledBundleHoldsIsNamedAndThereIsNoCertificateUntilItIsBack() {
		var subject = her().subject();

		var without = workspace.rights(all -> all.stream().filter(one -> !one.id().equals("io.antiphon.analytics")).toList())
				.erase(List.of(subject), workspace.access, Progress.NONE);

		var outOfReach = assertInstanceOf(Erased.Incomplete.class, without).outOfReach();
		assertTrue(outOfReach.contains("io.antiphon.analytics FINDING.TITLE"), outOfReach.toString());
		assertInstanceOf(Erased.Certified.class, erase(subject));
	}

	@Test
	void whatIsTakenInAgainBringsNothingOfHerBack() {
		var subject = her().subject();
		erase(subject);

		var again = PlantedPerson.take(workspace);

		PlantedPerson.happened(workspace);

		assertEquals(0, again.counts().stored());
		assertEquals(List.of(), workspace.rights().look(subject, workspace.access, Progress.NONE).places());
	}

	@Test
	void herNameIsTakenOutOfWhateverComesLater() {
		erase(her().subject());

		Records.take(workspace.feedback, workspace.access, List.of(Records.said("n", "thanks to greta-musterfrau").by("C9")));

		var found = workspace.feedback.select(new Query(Scope.ALL, "", "thanks", null), workspace.access);
		assertEquals("thanks to ■■■■■■■■■■■■■■■■", found.rows(0, 1).getFirst().text());
	}

	@Test
	void aCertificateThatWasChangedOrIsOfNobodyHereDoesNotHold() {
		var certificate = assertInstanceOf(Erased.Certified.class, erase(her().subject())).certificate();
		var other = new Certificate(
				certificate.workspace(), certificate.request(), certificate.subjects(), certificate.at(), "somebody", certificate.taken(),
				certificate.kept(), certificate.searched(), certificate.seal(), certificate.position());
		var elsewhere = new Certificate(
				"w", certificate.request(), certificate.subjects(), certificate.at(), certificate.by(), certificate.taken(),
				certificate.kept(), certificate.searched(), certificate.seal(), certificate.position());

		assertInstanceOf(Verified.Changed.class, workspace.rights().verify(other, workspace.access, Progress.NONE));
		assertInstanceOf(Verified.Foreign.class, workspace.rights().verify(elsewhere, workspace.access, Progress.NONE));
		assertInstanceOf(
				Verified.NotInAudit.class,
				workspace.rights().verify(certificate.sealed(certificate.seal(), 1), workspace.access, Progress.NONE));
	}

	@Test
	void whoeverIsNamedAgainLaterIsToldByTheCertificate() {
		var certificate = assertInstanceOf(Erased.Certified.class, erase(her().subject())).certificate();
		workspace.drafts.keep("lin", "improvement k", 1, Map.of("note", "thanks to Greta Musterfrau"));

		assertInstanceOf(Verified.Back.class, workspace.rights().verify(certificate, workspace.access, Progress.NONE));
	}
}
