package io.antiphon.channels.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Previewing;
import io.antiphon.channels.Taking;
import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.TestWorkspace;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.testkit.InMemoryFeedback;
import io.antiphon.testkit.OpenDoor;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people really have them, and others of their kinds. */
class CasesTest {

	@TempDir
	Path folder;

	private final OpenDoor door = new OpenDoor();
	private final InMemoryFeedback store = new InMemoryFeedback(door);

	@ParameterizedTest
	@CsvSource({
		"sep-comma.csv, 105", "sep-semicolon.csv, 105", "sep-names.csv, 40", "title-line.csv, 132",
		"gform-eet.csv, 525", "two-digit-year.csv, 175", "abbrev.csv, 175", "excel-serial.csv, 525",
		"excel-serial-fraction.csv, 525", "arabic-digits.csv, 105"})
	void takesEveryRowWithItsDate(String name, int rows) throws IOException {
		var receipt = taken(file(name));

		assertEquals(new Receipt.Counts(rows, 0, 0, 0), receipt.counts(), receipt.warnings().toString());
		assertEquals(rows, said().stream().filter(each -> each.occurred() != null).count());
	}

	@ParameterizedTest
	@CsvSource({
		"latin1.csv, windows-1252, spät", "zh-gbk.csv, gb18030, 很", "play-reviews.csv, utf-16le, the",
		"play-reviews-nobom.csv, utf-16le, the"})
	void readsTheEncodingsOfSpreadsheetsAndStoresAndSaysWhich(String name, String encoding, String letters) throws IOException {
		var receipt = taken(file(name));

		assertTrue(receipt.counts().stored() >= 20, receipt.counts().toString());
		assertTrue(receipt.warnings().getFirst().startsWith("Read as " + encoding), receipt.warnings().toString());
		assertTrue(said().stream().anyMatch(each -> each.text().contains(letters)));
	}

	@Test
	void saysWithALineOfEachKindThatDatesContradictEachOther() throws IOException {
		var receipt = taken(file("contradict.csv"));

		assertTrue(receipt.warnings().getFirst().contains("contradict each other: line "), receipt.warnings().toString());
		assertTrue(receipt.warnings().get(1).startsWith("Attention: nothing in this file has a date"));
	}

	@Test
	void readsADecimalCommaWhereTheColumnLeavesNoDoubt() throws IOException {
		var previewed = assertInstanceOf(
				Previewing.Previewed.class,
				Previewer.preview(file("measures.csv"), Declared.nothing(Locale.ENGLISH), Tables.CONNECTORS, Progress.NONE));

		assertEquals(
				List.of("Numbers were read with a decimal comma, since \"value\" leaves no doubt."),
				previewed.preview().warnings().stream().map(each -> each.in(Locale.ENGLISH)).toList());
	}

	@Test
	void namesTheRatingWhoseScaleIsNotDeclared() throws IOException {
		var receipt = taken(file("play-reviews-utf8.csv"));

		assertTrue(receipt.counts().rejected() > 0, receipt.counts().toString());
		assertTrue(
				receipt.rejections().stream().allMatch(one -> one.reason().contains("\"Star Rating\" could be a rating")),
				receipt.rejections().toString());
	}

	@ParameterizedTest
	@ValueSource(
			strings = {
				"sep=;", "SEP=;", "\"sep=;\"", "\uFEFFsep=;", "sep=;;;;", "sep=;\nFeedback report", "Feedback report",
				"Report\n\nexported, by admin\n", "a\nb\n\nc\nd\ne\nf\n\ng\nh", "Report;;;", "Report;June;;\n;;;",
				"Customer feedback"})
	void findsTheHeaderBelowTitles(String above) throws IOException {
		var receipt = taken(Tables.file(folder, "a.csv", above + "\nDate;Comment;Stars;Shop\n" + rows(";", 30)));

		assertEquals(new Receipt.Counts(30, 0, 0, 0), receipt.counts(), receipt.warnings().toString());
		assertEquals(30, said().stream().filter(each -> each.occurred() != null && each.text().startsWith("It was")).count());
	}

	@Test
	void obeysATabThatTheFirstLineNames() throws IOException {
		var receipt = taken(Tables.file(folder, "a.csv", "sep=\t\nDate\tComment\tStars\tShop\n" + rows("\t", 30)));

		assertEquals(new Receipt.Counts(30, 0, 0, 0), receipt.counts());
	}

	@Test
	void storesNoFileThatFellToOneColumn() {
		var refusal = refused(Tables.file(folder, "a.csv", "Some line\nwhat is this\nand that, and that\n"), declared("", "", 0));

		assertTrue(refusal.startsWith("Only one column was found"), refusal);
	}

	@Test
	void storesAFileOfOneColumnWhereItIsMeant() throws IOException {
		var lines = "it was late, as always\nit was good; thank you\nnot again | never\n";

		assertEquals(3, taken(Tables.file(folder, "a.csv", "comment\n" + lines)).counts().stored());
		assertEquals(
				3,
				taken(Tables.file(folder, "b.csv", "was wir hören\n" + lines.toUpperCase(Locale.ROOT)), declared("", "none", 0))
						.counts()
						.stored());
	}

	@Test
	void obeysADeclaredHeaderAndEncoding() throws IOException {
		var content = "Größe\nx, y\nDatum,Text\n" + rows(",", 12).replace(",4,North", "");
		var file = Tables.file(folder, "a.csv", content.getBytes(Charset.forName("windows-1252")));

		var receipt = taken(file, declared("windows-1252", ",", 3));

		assertEquals(12, receipt.counts().stored());
		assertTrue(receipt.warnings().contains("Lines 1 to 2 stand above the header (line 3) and were skipped."),
				receipt.warnings().toString());
	}

	@ParameterizedTest
	@CsvSource({
		"UTF-16LE, 'It was late, 很慢'", "UTF-16BE, 'It was late, 很慢'", "UTF-16, 'It was late, 很慢'",
		"GB18030, 送餐很慢，味道不好，不会再点", "x-windows-950, 送餐很慢，味道不好，服務態度也不行", "windows-31j, とても遅いです。もう使いません",
		"EUC-JP, とても遅いです。もう使いません", "x-windows-949, 배송이 너무 늦었어요 다시는 안 합니다", "windows-1251, Доставка была очень долгой и плохой",
		"KOI8-R, Доставка была очень долгой и плохой", "windows-1250, 'Źródło było złe, zupełnie się spóźniło, będę żałować'",
		"windows-1250, 'Příliš žluťoučký kůň úpěl, balík přišel pozdě'", "windows-1252, 'La livraison était très en retard, déçue'",
		"windows-1252, 'Ärger über späte Lieferung, schöne Größe'", "windows-1254, 'Kargo çok geç geldi, ışığı kırık, teşekkür değil'"})
	void readsWhatEachEncodingWrites(String charset, String words) throws IOException {
		var text = "Date,Comment\n" + IntStream.range(10, 22).mapToObj(day -> "2026-01-" + day + ",\"" + words + " " + day + "\"\n")
				.collect(Collectors.joining());
		var file = Tables.file(folder, "a.csv", text.getBytes(Charset.forName(charset)));

		assertEquals(12, taken(file).counts().stored());
		assertTrue(said().stream().anyMatch(each -> each.text().equals(words + " 10")), charset);
	}

	@Test
	void asksWhereTwoEncodingsGiveTwoTextsThatBothMakeSense() {
		var content = "Date,Comment\n2026-01-05,tr\u00E8s\n2026-01-06,tr\u00E8s\n".getBytes(StandardCharsets.ISO_8859_1);

		var refusal = refused(Tables.file(folder, "a.csv", content), declared("", "", 0));

		assertTrue(refusal.contains("windows-1250") && refusal.contains("windows-1252"), refusal);
	}

	@Test
	void tellsNulBytesLinksAndDeepObjectsAsWhatTheyAre() throws IOException {
		var nul = refused(Tables.file(folder, "nul.csv", "text,date\nit was late,2026-01-05\nit\0was,2026-01-06\n"), declared("", "", 0));
		var link = folder.resolve("loop.csv");
		Files.createSymbolicLink(link, folder.resolve("back.csv"));
		Files.createSymbolicLink(folder.resolve("back.csv"), link);
		var deep = "{\"text\":\"it was late again\",\"a\":" + "[".repeat(80) + "]".repeat(80) + "}\n{\"text\":\"it was late once more\"}\n";

		assertEquals("Line 3 holds NUL bytes: the file is damaged, or no text file.", nul);
		assertEquals("The link leads back to itself. Name the file itself.", refused(link, declared("", "", 0)));
		assertEquals(
				"The object is nested more than 64 deep.",
				taken(Tables.file(folder, "deep.jsonl", deep)).rejections().getFirst().reason());
	}

	@Test
	void keepsWhatWasSaidOnADayThatThereIsNotAndTellsOfOddYears() throws IOException {
		var receipt = taken(Tables.file(
				folder, "a.csv",
				"date,comment\n"
						+ IntStream.range(10, 28).mapToObj(day -> "2026-01-" + day + ",It was late " + day + "\n")
								.collect(Collectors.joining())
						+ "2026-02-31,It was never\n1850-01-01,It was early\n2099-01-01,It was ahead\n"));

		assertEquals(new Receipt.Counts(21, 0, 0, 0), receipt.counts());
		assertEquals(1, said().stream().filter(each -> each.occurred() == null).count());
		assertEquals(
				List.of(
						"One date in \"date\" cannot be (such as 31 February); what was said is kept without a date: line 20",
						"One date in \"date\" lies before 1900 and was kept as it is written: line 21",
						"One date in \"date\" lies after tomorrow and was kept as it is written: line 22"),
				receipt.warnings().stream().filter(warning -> warning.startsWith("One date")).toList());
	}

	@Test
	void tellsBeforeItIsTakenWhatTheReceiptWillTellOfTheRows() throws IOException {
		var file = Files.writeString(folder.resolve("odd.csv"), "date,comment,when it was\n"
				+ rows(",", 18).replaceAll("(?m),4,North$", ",2026-01-05")
				+ "2026-02-31,It was late,2026-01-05\n1850-01-01,It was early,2026-01-06\n2099-01-01,n/a,2026-01-07\n");

		var preview = assertInstanceOf(
				Previewing.Previewed.class, Previewer.preview(file, declared("", "", 0), Tables.CONNECTORS, Progress.NONE)).preview();
		var before = preview.warnings().stream().map(each -> each.in(Locale.ENGLISH)).toList();
		var receipt = taken(file);

		assertEquals(3, before.stream().filter(each -> each.startsWith("One date in \"date\"")).count(), before.toString());
		assertTrue(before.containsAll(receipt.warnings().stream().filter(each -> each.startsWith("One ")).toList()), before.toString());
		assertTrue(before.stream().anyMatch(each -> each.endsWith("line 20")), before.toString());
	}

	private static String rows(String sign, int count) {
		return IntStream.range(0, count)
				.mapToObj(row -> String.join(sign, "2026-01-" + (10 + row % 19), "It was late by " + row + " days", "4", "North") + "\n")
				.collect(Collectors.joining());
	}

	private Path file(String name) throws IOException {
		try (var in = CasesTest.class.getResourceAsStream("cases/" + name)) {
			return Files.write(folder.resolve(name), in.readAllBytes());
		}
	}

	private List<Feedback> said() {
		var selection = store.select(Query.of(Scope.ALL), door.access());
		return selection.rows(0, selection.size());
	}

	private static Declared declared(String encoding, String delimiter, int header) {
		return new Declared("", "", Map.of(), new Declared.Writing(encoding, delimiter, header), Locale.ENGLISH);
	}

	private Receipt taken(Path file) {
		return taken(file, declared("", "", 0));
	}

	private Receipt taken(Path file, Declared declared) {
		var taken = assertInstanceOf(Taking.Taken.class, take(file, declared), () -> refused(file, declared));
		return TestWorkspace.said(taken.receipt(), Locale.ENGLISH);
	}

	private String refused(Path file, Declared declared) {
		return assertInstanceOf(Taking.Refused.class, take(file, declared)).reasons().stream()
				.map(each -> each.in(Locale.ENGLISH))
				.collect(Collectors.joining(" "));
	}

	private Taking take(Path file, Declared declared) {
		return new FileIntake(TestWorkspace.over(store, door), Tables.CONNECTORS, door.access(),
				Progress.NONE).take(file,
						declared);
	}
}
