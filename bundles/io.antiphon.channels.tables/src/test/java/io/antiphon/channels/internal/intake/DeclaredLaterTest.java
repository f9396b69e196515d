package io.antiphon.channels.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Taking;
import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.TestWorkspace;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Receipt.Counts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is advised to declare a column, and does so, has it read that way. */
class DeclaredLaterTest {

	private static final String FILE = """
			no,received,complaint
			C-1,01/02/2026,The parcel arrived two days late.
			C-2,03/02/2026,Checkout keeps failing with my card.
			C-3,05/02/2026,Great support and solved in minutes.
			""";
	private static final String DAY_FIRST = "{\"antiphonMapping\":1,\"columns\":{\"received\":{\"role\":\"time\",\"format\":\"dmy\"}}}";
	private static final String UNDATED = "{\"antiphonMapping\":1,\"columns\":{\"received\":{\"role\":\"ignore\"}}}";

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

	private Receipt take(String text, String mapping) {
		var file = Tables.file(folder, "complaints.csv", text);
		var taking = workspace.take(file, new Declared(mapping, "shop", Map.of(), Locale.ENGLISH), Progress.NONE);
		return TestWorkspace.said(assertInstanceOf(Taking.Taken.class, taking).receipt(), Locale.ENGLISH);
	}

	private List<Long> times() {
		return workspace.store().<List<Long>>read(manager -> manager.createQuery(
				"SELECT f.occurred FROM FeedbackEntity f ORDER BY f.id DESC", Long.class).setMaxResults(3).getResultList());
	}

	@Test
	void whatIsDeclaredLaterRevisesWhatWasReadWithoutIt() {
		take(FILE, "");

		var declared = take(FILE, DAY_FIRST);
		var again = take(FILE, DAY_FIRST);

		assertEquals(new Counts(0, 3, 0, 0), declared.counts());
		assertEquals(new Counts(0, 0, 3, 0), again.counts());
		assertTrue(times().stream().allMatch(time -> time > 0));
	}

	@Test
	void aDeclarationTakesNothingAwayThatWasKnown() {
		take(FILE, DAY_FIRST);

		assertEquals(new Counts(0, 0, 3, 0), take(FILE, UNDATED).counts());
		assertEquals(new Counts(0, 0, 3, 0), take(FILE, "").counts());
	}

	@Test
	void whereOneQuestionWasLeftOpenTheAnswerToAnotherIsTheText() {
		var receipt = take("""
				id,date,What did you like?,What should we improve?
				7,2026-03-01,The staff were kind and quick to help us,
				8,2026-03-01,,Delivery took far too long again
				9,2026-03-02,,The refund never arrived in my account
				4,2026-03-05,The rooms were quiet and very clean,The lobby was cold and loud at night
				""", "");

		assertEquals(new Counts(4, 0, 0, 0), receipt.counts(), receipt.warnings()::toString);
		assertTrue(
				receipt.warnings().stream().anyMatch(warning -> warning.startsWith("In one record the text is what stands in")),
				receipt.warnings()::toString);
	}
}
