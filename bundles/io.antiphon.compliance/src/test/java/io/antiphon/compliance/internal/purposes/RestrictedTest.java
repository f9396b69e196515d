package io.antiphon.compliance.internal.purposes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.compliance.internal.subjects.WholeWorkspace;
import io.antiphon.compliance.Identifier;
import io.antiphon.base.Progress;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.consent.Consent;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.privacy.purposes.GdprBasis;
import io.antiphon.privacy.purposes.Keeping;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.testkit.Records;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody restricted, or objects to, is kept and not used. */
class RestrictedTest {

	private static final LocalDate DAY = LocalDate.of(2020, 3, 5);

	@TempDir
	Path folder;

	private WholeWorkspace workspace;

	@BeforeEach
	void open() {
		workspace = WholeWorkspace.open(folder);
		Records.take(workspace.feedback, workspace.access, List.of(
				Records.said("a", "of ada").by("K-1").on(DAY), Records.said("b", "of bob").by("K-2").on(DAY),
				Records.said("c", "of nobody known").on(DAY)));
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private Subject ada() {
		return workspace.rights()
				.find(List.of(new Identifier(Identifier.Kind.ANY, "K-1")), workspace.access, Progress.NONE)
				.getFirst()
				.subject();
	}

	private Set<String> seen(Purpose purpose) {
		var all = workspace.feedback.select(Query.of(Scope.ALL), workspace.privacy.privacy().access("lin", purpose));
		return new TreeSet<>(all.rows(0, all.size()).stream().map(Feedback::text).toList());
	}

	@Test
	void whatIsRestrictedIsSeenForThePersonAloneUntilItIsReleased() {
		var rights = workspace.rights();

		assertEquals(1, rights.restrict(ada(), true, workspace.access));
		assertEquals(Set.of("of bob", "of nobody known"), seen(Purpose.IMPROVE_SERVICE));
		assertEquals(Set.of("of bob", "of nobody known"), seen(Purpose.EXPORT));
		assertEquals(3, seen(Purpose.SUBJECT_REQUEST).size());
		var told = rights.copy(ada(), workspace.access, Progress.NONE).get("feedback.restrictions");
		assertEquals(List.of(true), told.stream().map(one -> one.get("restricted")).toList());

		rights.restrict(ada(), false, workspace.access);
		assertEquals(3, seen(Purpose.IMPROVE_SERVICE).size());
		rights.restrict(ada(), true, workspace.access);
		assertEquals(2, seen(Purpose.IMPROVE_SERVICE).size());
		assertEquals(List.of(), workspace.found());
	}

	@Test
	void anObjectionToAPurposeHoldsThoughItRestsOnNoConsent() {
		var pseudonym = ada().pseudonyms().first();

		workspace.feedback.note(pseudonym, new Consent(Purpose.IMPROVE_SERVICE, false, DAY), workspace.access);

		assertEquals(Set.of("of bob", "of nobody known"), seen(Purpose.IMPROVE_SERVICE));
	}

	@Test
	void whatIsRestrictedIsKeptThoughItsTimeIsOver() {
		workspace.purposes.set(
				new DeclaredPurpose(
						Purpose.IMPROVE_SERVICE, "", "", Optional.of(GdprBasis.LEGITIMATE_INTERESTS), Optional.empty(),
						new Keeping.Until(Period.ofYears(1), Keeping.After.REMOVE), List.of()),
				workspace.access);
		workspace.rights().restrict(ada(), true, workspace.access);

		assertEquals(2, workspace.retention(LocalDate.of(2026, 3, 5)).preview(workspace.access).pieces());
	}

	@Test
	void whoIsKnownByNameAloneHasNoFeedbackToRestrict() {
		var named = workspace.rights()
				.find(List.of(new Identifier(Identifier.Kind.NAME, "bob")), workspace.access, Progress.NONE);

		assertTrue(named.stream().allMatch(found -> workspace.rights().restrict(found.subject(), true, workspace.access) == 0));
		assertEquals(3, seen(Purpose.IMPROVE_SERVICE).size());
	}
}
