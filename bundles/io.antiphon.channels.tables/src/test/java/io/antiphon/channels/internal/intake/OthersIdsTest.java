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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two systems may number their records from 1: one does not replace what the other says. */
class OthersIdsTest {

	private static final List<String> SHOP = List.of(
			"the parcel was wet and torn when it came", "nobody answered my two calls", "a kind courier who waited for me",
			"the price on the receipt was wrong", "包裹三天后才到，盒子破了", "great choice of tea");
	private static final List<String> HOTEL = List.of(
			"our room faced the noisy street", "breakfast ended far too early", "the pool was closed all week",
			"check-in took an hour", "房间很干净，服务员很热情", "wifi kept dropping in the lobby");
	private static final String SYSTEM =
			"{\"antiphonMapping\":1,\"columns\":{\"id\":{\"role\":\"id\",\"system\":\"hotel\"}}}";

	@TempDir
	Path folder;

	private TestWorkspace workspace;
	private int files;

	@BeforeEach
	void open() {
		workspace = new TestWorkspace(folder.resolve("data"));
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private static String table(List<String> texts, LocalDate first, String person) {
		return "id,date,customer,comment\n" + IntStream.range(0, texts.size())
				.mapToObj(at -> "%d,%s,%s%d,\"%s\"\n".formatted(at + 1, first.plusDays(at), person, at, texts.get(at)))
				.collect(Collectors.joining());
	}

	private Receipt take(String text, String mapping) {
		return take(files++ + ".csv", text, mapping);
	}

	private Receipt take(String name, String text, String mapping) {
		var intake = new FileIntake(
				new FileIntake.Stores(workspace.feedback(), workspace.measurements, workspace.events), Tables.CONNECTORS,
				workspace.access(), Progress.NONE);
		var declared = new Declared(mapping, "house", Map.of(), Locale.ENGLISH);
		var taking = intake.take(Tables.file(folder, name, text), declared);
		return TestWorkspace.said(assertInstanceOf(Taking.Taken.class, taking).receipt(), Locale.ENGLISH);
	}

	private Receipt take(String text) {
		return take(text, "");
	}

	@Test
	void evenOneRecordOfAnotherSystemReplacesNothing() {
		take("shop.csv", "id,comment\n1,the parcel was wet and torn\n2,nobody answered my calls\n", "");

		var hotel = take("hotel.csv", "id,comment\n1,breakfast ended far too early\n", "");
		var edited = take("shop-2.csv", "id,comment\n1,the parcel was wet and torn when it came\n", "");

		assertEquals(new Counts(1, 0, 0, 0), hotel.counts());
		assertEquals(new Counts(0, 1, 0, 0), edited.counts());
	}

	@Test
	void theFileOfAnotherSystemIsToldApartByItsContentWhichTheReceiptSays() {
		take(table(SHOP, LocalDate.of(2026, 1, 5), "C"));

		var hotel = take(table(HOTEL, LocalDate.of(2026, 2, 1), "G"));

		assertEquals(new Counts(6, 0, 0, 0), hotel.counts());
		assertTrue(
				hotel.warnings().contains(
						"6 records that were looked at have ids in \"id\" that are taken already, and most of these are of other records:"
								+ " other words, times or people. The file seems to come from another system, so its records are told apart by"
								+ " their content and replace none. To go by its ids, name the system in the mapping: \"id\":"
								+ " {\"role\": \"id\", \"system\": \"…\"}"),
				hotel.warnings()::toString);
		assertEquals(new Counts(0, 0, 6, 0), take(table(HOTEL, LocalDate.of(2026, 2, 1), "G")).counts());
		assertEquals(new Counts(0, 0, 6, 0), take(table(SHOP, LocalDate.of(2026, 1, 5), "C")).counts());
	}

	@Test
	void theSameDaysInBothMakeThemNoVersionsOfEachOther() {
		take(table(SHOP, LocalDate.of(2026, 1, 5), "C"));

		assertEquals(new Counts(6, 0, 0, 0), take(table(HOTEL, LocalDate.of(2026, 1, 5), "G")).counts());
	}

	@Test
	void idsOfASystemThatIsNamedAreItsOwnAndItsEditedRecordsAreVersions() {
		take(table(SHOP, LocalDate.of(2026, 1, 5), "C"));

		assertEquals(new Counts(6, 0, 0, 0), take(table(HOTEL, LocalDate.of(2026, 1, 5), "G"), SYSTEM).counts());
		var edited = table(HOTEL, LocalDate.of(2026, 1, 5), "G").replace("an hour", "two hours");
		assertEquals(new Counts(0, 1, 5, 0), take(edited, SYSTEM).counts());
	}

	@Test
	void theNextExportOfTheSameSystemMakesVersionsWhateverElseItChanged() {
		var first = LocalDate.of(2026, 1, 5);
		take(table(SHOP, first, "C"));

		var state = table(SHOP, first, "C").replaceAll("(?m)$", ",solved").replace("comment,solved", "comment,state")
				.replaceAll("\n,solved$", "\n");
		var solved = take(state);
		var longer =
				take(table(SHOP.stream().map(text -> text + ". Edited: nobody called back, and I wait for my money").toList(), first, "C"));
		var anew = take(table(HOTEL, first, "C"));

		assertEquals(6, solved.counts().revised() + solved.counts().known());
		assertEquals(new Counts(0, 6, 0, 0), longer.counts());
		assertEquals(new Counts(0, 6, 0, 0), anew.counts(), "the same people on the same days");
	}

	@Test
	void oneRecordThatWasWrittenAnewIsAVersion() {
		take("id,comment\n1,the soup was cold\n2,all good\n3,a kind waiter\n");

		assertEquals(new Counts(0, 1, 0, 0), take("id,comment\n2,breakfast ended far too early\n").counts());
	}

	@Test
	void aFewOfManyThatChangedAltogetherAreVersions() {
		take(table(SHOP, LocalDate.of(2026, 1, 5), "C"));

		var mixed = table(SHOP, LocalDate.of(2026, 1, 5), "C")
				.replace("1,2026-01-05,C0,\"" + SHOP.get(0), "1,2026-03-05,C9,\"" + HOTEL.get(0))
				.replace("2,2026-01-06,C1,\"" + SHOP.get(1), "2,2026-03-06,C8,\"" + HOTEL.get(1));

		assertEquals(new Counts(0, 2, 4, 0), take(mixed).counts());
	}

	@Test
	void ratingsWithoutWordsTellNothingAndGoByTheirIds() {
		var mapping =
				"{\"antiphonMapping\":1,\"columns\":{\"id\":{\"role\":\"id\"},\"stars\":{\"role\":\"rating\",\"scale\":{\"kind\":\"stars\"}}}}";
		take("id,stars\n1,2\n2,5\n3,4\n4,1\n", mapping);

		assertEquals(new Counts(0, 3, 1, 0), take("id,stars\n1,3\n2,4\n3,4\n4,2\n", mapping).counts());
	}
}
