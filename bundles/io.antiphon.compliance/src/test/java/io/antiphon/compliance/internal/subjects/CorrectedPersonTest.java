package io.antiphon.compliance.internal.subjects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.antiphon.base.Progress;
import io.antiphon.compliance.Found;
import io.antiphon.compliance.Identifier;
import io.antiphon.compliance.Identifier.Kind;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.people.Corrections.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody said is corrected on their request, stays so, and nobody corrects what others said. */
class CorrectedPersonTest {

	@TempDir
	Path folder;

	private WholeWorkspace workspace;

	@BeforeEach
	void plant() {
		workspace = WholeWorkspace.open(folder);
		PlantedPerson.take(workspace);
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private Found known(String value) {
		return workspace.rights().find(List.of(new Identifier(Kind.CUSTOMER, value)), workspace.access, Progress.NONE).getFirst();
	}

	private Outcome correct(String field, String value) {
		var her = known(PlantedPerson.ID);
		return workspace.rights().correct(her.subject(), her.pieces().getFirst(), field, value, workspace.access);
	}

	private Feedback newest(long id) {
		return workspace.feedback.find(id, workspace.access).orElseThrow();
	}

	@Test
	void aCorrectionIsANewVersionWithTheSameRest() {
		var before = newest(known(PlantedPerson.ID).pieces().getFirst());

		var corrected = assertInstanceOf(Outcome.Corrected.class, correct("text", "the parcel came early, call 13800138000"));

		var after = newest(corrected.id());
		assertEquals(2, corrected.version());
		assertEquals("the parcel came early, call [PHONE]", after.text());
		assertEquals(before.person(), after.person());
		assertEquals(before.ratings(), after.ratings());
		assertEquals(before.attributes(), after.attributes());
		assertEquals(before.occurred(), after.occurred());
		assertEquals(List.of(), workspace.found());
		assertEquals(5, workspace.feedback.tally(Scope.ALL).count());
	}

	@Test
	void itStaysWhenTheFileIsTakenInAgain() {
		var corrected = assertInstanceOf(Outcome.Corrected.class, correct("attribute:order", "O-1"));

		var again = PlantedPerson.take(workspace);

		assertEquals(5, again.counts().known());
		var all = workspace.feedback.select(Query.of(Scope.ALL), workspace.access);
		assertEquals(1, all.rows(0, all.size()).stream().filter(piece -> piece.id() == corrected.id()).count());
		assertEquals("O-1", newest(corrected.id()).attributes().get("order"));
	}

	@Test
	void placesAndRatingsAreCorrectedToo() {
		correct("service", "counter");
		var corrected = assertInstanceOf(Outcome.Corrected.class, correct("rating:how was " + PlantedPerson.NAME, "5"));

		assertEquals(3, corrected.version());
		assertEquals("counter", newest(corrected.id()).context().service());
		assertEquals(5, newest(corrected.id()).ratings().getFirst().value());
		assertEquals(List.of(), workspace.found());
	}

	@Test
	void whatCannotBeCorrectedIsSaidAndChangesNothing() {
		assertEquals(new Outcome.NoField(), correct("pseudonym", "x"));
		assertEquals(new Outcome.NoField(), correct("rating:none", "3"));
		assertEquals(new Outcome.OffScale(1, 5), correct("rating:how was " + PlantedPerson.NAME, "7"));
		assertEquals(new Outcome.Same(), correct("channel", ""));
		assertEquals(2, known(PlantedPerson.ID).pieces().size());
	}

	@Test
	void nobodyCorrectsWhatAnotherSaid() {
		var other = known("C1").pieces().getFirst();

		var outcome = workspace.rights().correct(known(PlantedPerson.ID).subject(), other, "text", "mine", workspace.access);

		assertEquals(new Outcome.Unknown(), outcome);
		assertEquals(1, newest(other).version());
	}

	@Test
	void aCorrectedPersonIsErasedInAllVersions() {
		correct("text", "other words");
		var her = known(PlantedPerson.ID);

		workspace.rights().erase(List.of(her.subject()), workspace.access, Progress.NONE);

		assertEquals(3, her.pieces().size());
		assertEquals(List.of(), workspace.rights().look(her.subject(), workspace.access, Progress.NONE).places());
		assertEquals(List.of(), workspace.found());
	}
}
