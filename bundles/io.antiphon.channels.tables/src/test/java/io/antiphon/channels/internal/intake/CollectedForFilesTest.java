package io.antiphon.channels.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Taking;
import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.TestWorkspace;
import io.antiphon.feedback.IntakeRequest;
import io.antiphon.feedback.Receipt;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file was collected for, and what its people agree to. */
class CollectedForFilesTest {

	private static final String COLUMNS = "\"columns\":{\"who\":{\"role\":\"person\"},\"ok\":{\"role\":\"consent\",\"purpose\":"
			+ "\"improve-service\"},\"since\":{\"role\":\"consented\",\"format\":\"ymd\"},"
			+ "\"date\":{\"role\":\"time\",\"format\":\"ymd\"}}";

	@TempDir
	Path folder;

	private TestWorkspace workspace;

	@BeforeEach
	void open() {
		workspace = new TestWorkspace(folder.resolve("data"));
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private Taking take(String said, String mapping) {
		var file = Tables.file(folder, "said.csv", said);
		var declared = new Declared("{\"antiphonMapping\":1," + mapping + "}", "shop", Map.of(), Declared.Writing.FOUND, Locale.ENGLISH);
		return workspace.take(file, declared, Progress.NONE);
	}

	private Receipt taken(String said, String mapping) {
		return TestWorkspace.said(assertInstanceOf(Taking.Taken.class, take(said, mapping)).receipt(), Locale.ENGLISH);
	}

	/** "given day" of each. */
	private List<String> consents() {
		return workspace.store().<List<Object[]>>read(manager -> manager.createQuery(
				"SELECT c.given, c.day FROM ConsentEntity c ORDER BY c.day, c.given", Object[].class).getResultList())
				.stream()
				.map(row -> row[0] + " " + LocalDate.ofEpochDay((Integer) row[1]))
				.toList();
	}

	@Test
	void whereNobodySaysSoItWasCollectedToImproveTheService() {
		assertEquals(IntakeRequest.USUAL, taken("comment,date\nfine thing,2026-01-05\n", "\"service\":\"shop\"").purposes());
	}

	@Test
	void aFileForWhatTheWorkspaceDoesNotDeclareIsRefusedAndNothingIsStored() {
		var refused = assertInstanceOf(
				Taking.Refused.class, take("comment,date\nfine thing,2026-01-05\n", "\"purposes\":[\"improve-service\",\"research\"]"));

		var sentence = refused.reasons().getFirst().in(Locale.ENGLISH);
		assertTrue(sentence.contains("does not declare the purpose: research. It declares: improve-service."), sentence);
		assertTrue(refused.reasons().getFirst().in(Locale.SIMPLIFIED_CHINESE).contains("工作区没有声明用途：research"));
		assertEquals(List.of(), workspace.feedback().receipts());
	}

	@Test
	void yesAndNoAreReadInSeveralLanguagesWithTheirDays() {
		var receipt = taken(
				"comment,date,who,ok,since\n"
						+ "one good thing,2026-01-05,A,yes,2026-01-01\n"
						+ "two good things,2026-01-06,B,Nein,2026-01-02\n"
						+ "三件好事,2026-01-07,C,是,2026-01-03\n"
						+ "四件好事,2026-01-08,D,不同意,\n"
						+ "five good things,2026-01-09,E,,2026-01-04\n",
				COLUMNS);

		assertEquals(5, receipt.counts().stored());
		assertEquals(List.of("true 2026-01-01", "false 2026-01-02", "true 2026-01-03", "false 2026-01-08"), consents());
	}

	@Test
	void whatIsNeitherYesNorNoRejectsItsRowAndIsNotRepeated() {
		var receipt = taken("comment,date,who,ok,since\na good thing,2026-01-05,A,perhaps,\nanother,2026-01-05,B,yes,soon\n", COLUMNS);

		assertEquals(2, receipt.counts().rejected());
		assertEquals("What \"ok\" says of consent is neither yes nor no.", receipt.rejections().getFirst().reason());
		assertEquals(List.of(), consents());
	}

	@Test
	void aConsentOfNobodyIsNotKeptAndThatIsTold() {
		var receipt = taken("comment,date,who,ok,since\na good thing,2026-01-05,,yes,2026-01-01\n", COLUMNS);

		assertEquals(List.of(), consents());
		assertTrue(receipt.warnings().toString().contains("nobody is named who agreed"), receipt.warnings().toString());
	}

	@Test
	void aColumnOfConsentsNeedsOneOfPeople() {
		var refused = assertInstanceOf(Taking.Refused.class, take(
				"comment,date,ok\na good thing,2026-01-05,yes\n",
				"\"columns\":{\"ok\":{\"role\":\"consent\",\"purpose\":\"improve-service\"}}"));

		assertTrue(refused.reasons().getFirst().in(Locale.ENGLISH).contains("no column says who gave it"));
	}

	@Test
	void aFileOfContactsNeedsThatPeopleMayBeAnswered() {
		var refused = assertInstanceOf(Taking.Refused.class, take(
				"comment,date,who\na good thing,2026-01-05,greta@example.org\n",
				"\"columns\":{\"who\":{\"role\":\"person\",\"contact\":true}}"));

		var sentence = refused.reasons().getFirst().in(Locale.ENGLISH);
		assertTrue(sentence.contains("does not declare the purpose: answer."), sentence);
	}

	@Test
	void aColumnOfContactsNeedsOneOfPeople() {
		var refused = assertInstanceOf(Taking.Refused.class, take(
				"comment,date,tel\na good thing,2026-01-05,+49 30 901820\n", "\"columns\":{\"tel\":{\"role\":\"contact\"}}"));

		assertTrue(refused.reasons().getFirst().in(Locale.ENGLISH).contains("no column says whose"));
	}
}
