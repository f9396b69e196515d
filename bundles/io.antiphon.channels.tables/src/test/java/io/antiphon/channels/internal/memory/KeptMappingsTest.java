package io.antiphon.channels.internal.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Taking;
import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.TestWorkspace;
import io.antiphon.channels.internal.intake.FileIntake;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.privacy.subject.Words;
import io.antiphon.testkit.InMemoryDocuments;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptMappingsTest {

	private static final Clock MAY = Clock.fixed(Instant.parse("2026-05-31T10:00:00Z"), ZoneOffset.UTC);
	private static final String RATED =
			"{\"antiphonMapping\":1,\"columns\":{\"value\":{\"role\":\"rating\",\"scale\":{\"kind\":\"stars\"}}}}";
	private static final String NOTHING = "{\"antiphonMapping\":1}";

	@TempDir
	Path folder;

	private final InMemoryDocuments documents = new InMemoryDocuments();
	private Words erased = Words.NONE;
	private TestWorkspace workspace;
	private FileIntake intake;

	@BeforeEach
	void open() {
		workspace = new TestWorkspace(folder.resolve("data"));
		var stores = new FileIntake.Stores(
				workspace.feedback(), workspace.measurements, workspace.events, new KeptMappings(documents, MAY, () -> erased));
		intake = new FileIntake(stores, Tables.CONNECTORS, workspace.access(), Progress.NONE);
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private Receipt take(String file, String mapping, String text) {
		var declared = new Declared(mapping, "canteen", Map.of(), Locale.ENGLISH);
		var taking = intake.take(Tables.file(folder, file, text), declared);
		return TestWorkspace.said(assertInstanceOf(Taking.Taken.class, taking).receipt(), Locale.ENGLISH);
	}

	private List<Double> ratings() {
		var all = workspace.feedback().select(Query.of(Scope.ALL), workspace.access());
		return all.rows(0, all.size()).stream().flatMap(one -> one.ratings().stream()).map(Rating::value).sorted().toList();
	}

	@Test
	void whatWasDeclaredOfAFileGoesForTheNextWithTheSameColumnsAndIsTold() {
		take("may.csv", RATED, "id,comment,value\n1,the soup was cold,2\n");

		var june = take("june.csv", "", "id,value,comment\n2,4,the tea was good\n");

		assertEquals(List.of(2.0, 4.0), ratings());
		assertTrue(
				june.warnings().getFirst()
						.startsWith("The columns are those of \"may.csv\", and are read as was declared of it on 2026-05-31."),
				june.warnings()::toString);
	}

	@Test
	void aFileWithOtherColumnsAndWhatWasOnlyGuessedRememberNothing() {
		take("april.csv", "", "id,comment,value\n1,the soup was cold,2\n");
		var may = take("may.csv", "", "id,comment,value\n2,the tea was good,4\n");
		take("june.csv", RATED, "id,comment,value\n3,all good,5\n");
		var other = take("other.csv", "", "id,comment,value,region\n4,fine,1,north\n");

		assertEquals(List.of(5.0), ratings());
		for (var receipt : List.of(may, other)) {
			assertTrue(receipt.warnings().stream().noneMatch(warning -> warning.startsWith("The columns are those")));
		}
	}

	@Test
	void aMappingThatSaysNothingOfColumnsLetsItBeForgotten() {
		take("may.csv", RATED, "id,comment,value\n1,the soup was cold,2\n");
		take("june.csv", NOTHING, "id,comment,value\n2,the tea was good,4\n");
		take("july.csv", "", "id,comment,value\n3,all good,5\n");

		assertEquals(List.of(2.0), ratings());
	}

	@Test
	void whoWasErasedIsNotRememberedByTheNameOfAColumnOrOfAFile() {
		erased = new Ada();
		take("ada.csv", RATED, "id,comment,value\n1,the soup was cold,2\n");
		take("may.csv", RATED.replace("value", "of ada"), "id,comment,of ada\n2,the tea was good,4\n");

		var june = take("june.csv", "", "id,comment,value\n3,all good,5\n");
		take("july.csv", "", "id,comment,of ada\n4,fine,1\n");

		assertEquals(List.of(2.0, 4.0, 5.0), ratings());
		assertTrue(june.warnings().getFirst().startsWith("The columns are those of \"■■■.csv\""), june.warnings()::toString);
	}

	@Test
	void whatDoesNotFitTheNextFileIsNotUsedForIt() {
		var timed = RATED.replace("}}}}", "}},\"when\":{\"role\":\"time\"}}}");
		take("may.csv", timed, "id,comment,value,when\n1,the soup was cold,2,2026-05-01\n");

		var june = take("june.csv", "", "id,comment,value,when\n2,the tea was good,4,morning\n3,all fine,5,noon\n");

		assertEquals(2, june.counts().stored());
		assertEquals(List.of(2.0), ratings());
		assertTrue(june.warnings().stream().noneMatch(warning -> warning.startsWith("The columns are those")));
	}

	/** Finds {@code ada}, however it is bordered. */
	private record Ada() implements Words {

		@Override
		public boolean in(String text) {
			return text.contains("ada");
		}

		@Override
		public boolean are(String text) {
			return text.equals("ada");
		}

		@Override
		public String masked(String text) {
			return text.replace("ada", "■■■");
		}
	}
}
