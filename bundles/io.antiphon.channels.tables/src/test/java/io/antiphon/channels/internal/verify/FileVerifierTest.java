package io.antiphon.channels.internal.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.channels.Arrivals.Arrival;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Taking;
import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.TestWorkspace;
import io.antiphon.channels.internal.arrival.OpenArrivals;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.spi.SourceVerifier.Changed;
import io.antiphon.loop.spi.SourceVerifier.Verification;
import io.antiphon.privacy.Redaction;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileVerifierTest {

	/** Records of one and of several lines, in both languages, with what is masked and an own handle that is not. */
	private static final String SAID = "comment,date\n"
			+ "the parcel came two weeks late,2026-01-05\n"
			+ "\"call me at 13800138000\nor write to lin@example.com\",2026-01-06\n"
			+ "物流太慢了，@ourshop 请改进,2026-01-07\n"
			+ "all good this time,2026-01-08\n";

	@TempDir
	Path folder;

	private TestWorkspace workspace;
	private Path file;

	@BeforeEach
	void take() {
		workspace = new TestWorkspace(folder.resolve("data"));
		file = Tables.file(folder, "said.csv", SAID);
		var declared = new Declared("{\"antiphonMapping\":1,\"ownHandles\":[\"@ourshop\"]}", "shop", Map.of(), Locale.ENGLISH);
		assertInstanceOf(Taking.Taken.class, workspace.take(file, declared, Progress.NONE));
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private Verification verify(Path other) {
		return new FileVerifier(workspace.feedback(), workspace.door, Tables.CONNECTORS)
				.verify(other, Locale.ENGLISH, workspace.access(), Progress.NONE);
	}

	private List<Feedback> feedback() {
		var selection = workspace.feedback().select(Query.of(Scope.ALL), workspace.access());
		return selection.rows(0, selection.size());
	}

	private Feedback at(long line) {
		return feedback().stream().filter(one -> one.origin().line() == line).findFirst().orElseThrow();
	}

	@Test
	void anUntouchedFileVerifies() {
		assertEquals(new Verification.Compared(4, List.of()), verify(file));
	}

	@Test
	void howManyRecordsWereReplacedSinceIsTold() {
		var first = Tables.file(folder, "first.csv", "id,comment,date\n1,the tea was cold,2026-02-01\n2,the bread was old,2026-02-02\n");
		var second = Tables.file(folder, "second.csv", "id,comment,date\n2,the bread was old and dry,2026-02-02\n3,all good,2026-02-03\n");
		for (var each : List.of(first, second)) {
			assertInstanceOf(Taking.Taken.class,
					workspace.take(each, new Declared("", "canteen", Map.of(), Locale.ENGLISH), Progress.NONE));
		}

		var verified = assertInstanceOf(Verification.Compared.class, verify(first));

		assertEquals(1, verified.intact());
		assertTrue(verified.note().startsWith("One record of this file is not compared"), verified.note());
		assertEquals("", assertInstanceOf(Verification.Compared.class, verify(second)).note());
	}

	/** By names of columns that only the mapping knows. */
	@Test
	void whatWasFoldedIsComparedWithAllRowsOfItsPerson() throws Exception {
		var folded = Tables.file(folder, "long.csv", """
				who,what,words
				lin,words,It was late again
				lin,shop,north
				mo,words,Nobody answered the phone
				mo,shop,south
				""");
		var mapping = """
				{"antiphonMapping": 1, "long": {"person": "who", "question": "what", "answer": "words"},
				 "columns": {"who": {"role": "person"}, "words": {"role": "text"}}}""";
		var taking = workspace.take(folded, new Declared(mapping, "shop", Map.of(), Locale.ENGLISH), Progress.NONE);

		assertInstanceOf(Taking.Taken.class, taking, taking::toString);
		assertEquals(new Verification.Compared(2, List.of()), verify(folded));
		Files.writeString(folded, Files.readString(folded).replace("south", "west"));
		var changed = assertInstanceOf(Verification.Compared.class, verify(folded));
		assertEquals(1, changed.intact());
		assertEquals(List.of("who → what → words!4"), changed.changed().stream().map(Changed::place).toList());
	}

	@Test
	void aMaskedRecordVerifiesUnderTheRuleVersionThatMaskedIt() {
		var masked = at(3);
		var version = workspace.feedback().redactionVersion(masked.origin().intake());

		assertTrue(!masked.text().contains("13800138000") && !masked.text().contains("lin@example.com"), "masked");
		assertTrue(at(5).text().contains("@ourshop"), "kept");
		assertEquals(Redaction.newest().ruleVersion(), version);
		assertEquals(
				Redaction.version(version).orElseThrow().mask("call me at 13800138000\nor write to lin@example.com").text(),
				masked.text());
		assertEquals(new Verification.Compared(4, List.of()), verify(file));
	}

	/** Wherever a byte of a record is flipped, that record is named with its line, and no other. */
	@Test
	void oneFlippedByteNamesExactlyItsRecord() throws Exception {
		var bytes = SAID.getBytes(StandardCharsets.UTF_8);
		for (var feedback : feedback()) {
			var origin = feedback.origin();
			var expected = new Changed(
					feedback.id(),
					Long.toString(origin.line()),
					"the bytes of its record are not those that were read");
			for (long at = origin.offset(); at < origin.offset() + origin.length(); at++) {
				var flipped = bytes.clone();
				flipped[(int) at] ^= 1;
				Files.write(file, flipped);

				var compared = assertInstanceOf(Verification.Compared.class, verify(file), "byte " + at);
				assertEquals(List.of(expected), compared.changed(), "byte " + at);
				assertEquals(3, compared.intact() + compared.uncompared(), "byte " + at);
				assertTrue(compared.note().startsWith("No intake knows this file by its SHA-256"), compared.note());
			}
		}
		assertEquals(List.of(2L, 3L, 5L, 6L), feedback().stream().map(one -> one.origin().line()).sorted().toList());
	}

	@Test
	void aFileThatEndsTooEarlyNamesWhatIsMissing() throws Exception {
		var bytes = SAID.getBytes(StandardCharsets.UTF_8);
		var last = at(6);
		Files.write(file, List.of(new String(bytes, 0, (int) last.origin().offset() + 3, StandardCharsets.UTF_8)));

		var changed = assertInstanceOf(Verification.Compared.class, verify(file)).changed();

		assertEquals(List.of(last.id()), changed.stream().map(Changed::feedback).toList());
		assertEquals("the file ends before its record does", changed.getFirst().reason());
	}

	@Test
	void aFileThatNothingCameFromIsUnknown() {
		assertInstanceOf(Verification.Unknown.class, verify(Tables.file(folder, "other.csv", SAID + "\n")));
		assertInstanceOf(Verification.Unknown.class, verify(folder.resolve("absent.csv")));
	}

	@Test
	void aFileIsKnownByItsBytesWhateverItIsCalled() {
		assertEquals(new Verification.Compared(4, List.of()), verify(Tables.file(folder, "other.csv", SAID)));
	}

	@Test
	void theNameOfLastMonthMakesNothingOfThisMonthChanged() {
		var next = Tables.file(folder, "said.csv", SAID.replace("2026-01", "2026-02").replace("again", "anew"));
		assertInstanceOf(Taking.Taken.class, workspace.take(next, Declared.nothing(Locale.ENGLISH), Progress.NONE));

		assertEquals(new Verification.Compared(4, List.of()), verify(next));
		assertEquals(new Verification.Compared(4, List.of()), verify(Tables.file(folder, "january.csv", SAID)));
	}

	@Test
	void recordsInAnotherEncodingVerifyByTheirPlaceInTheFile() {
		var bytes = "comment,date\n送餐很慢，味道不好，不会再点,2026-01-05\n服务态度很好，下次还来,2026-01-06\n".getBytes(Charset.forName("GB18030"));
		var file = Tables.file(folder, "gbk.csv", bytes);
		assertInstanceOf(Taking.Taken.class, workspace.take(file, Declared.nothing(Locale.ENGLISH), Progress.NONE));

		assertEquals(new Verification.Compared(2, List.of()), verify(file));
	}

	@Test
	void anArchiveVerifiesFileByFile() throws Exception {
		var archive = folder.resolve("answers.zip");
		try (var out = new ZipOutputStream(Files.newOutputStream(archive))) {
			out.putNextEntry(new ZipEntry("may.csv"));
			out.write("comment,date\nthe soup was cold,2026-05-05\n".getBytes(StandardCharsets.UTF_8));
			out.putNextEntry(new ZipEntry("notes.csv"));
			out.write("comment,date\nnobody took this in,2026-05-06\n".getBytes(StandardCharsets.UTF_8));
		}
		try (var arrivals = OpenArrivals.of(archive, file -> false)) {
			var may = (Arrival.File) arrivals.all().getFirst();
			assertInstanceOf(Taking.Taken.class, workspace.take(may.path(), Declared.nothing(Locale.ENGLISH), Progress.NONE));
		}

		var compared = assertInstanceOf(Verification.Compared.class, verify(archive));

		assertEquals(1, compared.intact());
		assertEquals(List.of(), compared.changed());
		assertTrue(compared.note().contains("answers.zip!notes.csv"), compared.note());
	}
}
