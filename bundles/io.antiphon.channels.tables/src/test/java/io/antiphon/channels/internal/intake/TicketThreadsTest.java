package io.antiphon.channels.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Previewing;
import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.TestWorkspace;
import io.antiphon.channels.internal.verify.FileVerifier;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Receipt.Counts;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.spi.SourceVerifier.Verification;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an export of tickets with what was said on them to the pieces of feedback that are. */
class TicketThreadsTest {

	private static final String HEADER = "Ticket ID,Subject,Created at,Status,Conversation\n";
	private static final String FIRST = "T-1,Late,2026-03-01 10:00,open,\"2026-03-01 10:11 - Anna (Customer): Where is my parcel?\n"
			+ "It was due on Monday.\n"
			+ "2026-03-01 10:30 - Lin (Agent): We are looking into it.\n"
			+ "2026-03-01 10:31 - Lin (Internal note): she called before\n"
			+ "2026-03-02 09:00 - Anna (Customer): Nothing has come so far.";
	private static final String SECOND =
			"T-2,Broken,2026-03-03 10:00,open,\"2026-03-03 10:00 - Ben (Customer): One of the cups is broken.\"\n";

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

	private Receipt take(String name, String content) {
		return workspace.receipt(Tables.file(folder, name, content));
	}

	private List<Feedback> pieces() {
		var selection = workspace.feedback().select(Query.of(Scope.ALL), workspace.access());
		return selection.rows(0, selection.size()).stream()
				.sorted(Comparator.comparing(piece -> piece.origin().place()))
				.toList();
	}

	private List<String> said() {
		return pieces().stream().map(piece -> piece.origin().place() + " " + piece.text().replace("\n", " / ")).toList();
	}

	private static Declared declaring(String role) {
		return new Declared("", "", Map.of("Conversation", new Declared.Column(role, "")), Locale.ENGLISH);
	}

	private static String told(Receipt receipt) {
		return String.join("\n", receipt.warnings());
	}

	private Verification.Compared verified(String name) {
		var verifier = new FileVerifier(workspace.feedback(), workspace.door, Tables.CONNECTORS);
		return assertInstanceOf(
				Verification.Compared.class, verifier.verify(folder.resolve(name), Locale.ENGLISH, workspace.access(), Progress.NONE));
	}

	@Test
	void eachTurnOfACustomerIsAPieceOfOneCase() {
		var receipt = take("tickets.csv", HEADER + FIRST + "\"\n" + SECOND);

		assertEquals(new Counts(3, 0, 0, 0), receipt.counts(), told(receipt));
		assertEquals(
				List.of("2›1 Where is my parcel? / It was due on Monday.", "2›4 Nothing has come so far.",
						"7›1 One of the cups is broken."),
				said());
		assertEquals(2, pieces().stream().map(piece -> piece.attributes().get("case")).distinct().count());
		assertEquals("2026-03-02T09:00", String.valueOf(pieces().get(1).occurred().at()));
		assertTrue(told(receipt).contains("2 tickets hold 5 turns: 3 of customers, 1 of agents, 0 of systems and 1 internal notes"),
				told(receipt));
	}

	@Test
	void aTicketExportedLaterAddsItsNewTurnsAlone() {
		take("tickets.csv", HEADER + FIRST + "\"\n" + SECOND);

		var later = take("tickets-april.csv", HEADER + FIRST + "\n2026-04-01 08:00 - Anna (Customer): It came, thank you.\"\n" + SECOND);

		assertEquals(new Counts(1, 0, 3, 0), later.counts());
		assertEquals(4, pieces().size());
	}

	@Test
	void aTurnThatWasEditedIsAVersion() {
		take("tickets.csv", HEADER + FIRST + "\"\n" + SECOND);

		var edited = take("tickets.csv", HEADER + FIRST.replace("Nothing has come", "Nothing at all has come") + "\"\n" + SECOND);

		assertEquals(new Counts(0, 1, 2, 0), edited.counts());
		assertEquals(2, pieces().stream().filter(piece -> piece.text().contains("Nothing at all")).findFirst().orElseThrow().version());
	}

	@Test
	void everyTurnIsFoundAgainInItsFile() {
		take("tickets.csv", HEADER + FIRST + "\"\n" + SECOND);

		assertEquals(3, verified("tickets.csv").intact());

		Tables.file(folder, "tickets.csv", HEADER + FIRST.replace("parcel", "pencil") + "\"\n" + SECOND);
		var changed = verified("tickets.csv");
		assertEquals(1, changed.intact());
		assertEquals(List.of("2›1", "2›4"), changed.changed().stream().map(one -> one.place()).sorted().toList());
	}

	@Test
	void nestedArraysOfJsonAreReadAlike() {
		var receipt = take("tickets.jsonl", """
				{"ticket_id": "Z-1", "subject": "Late", "description": "Where is my parcel?", "created_at": "2026-03-01T10:00:00Z", "requester_id": 7,\
				 "comments": [{"id": 11, "author_id": 7, "body": "Where is my  parcel?", "public": true, "created_at": "2026-03-01T10:00:00Z"},\
				 {"id": 12, "author_id": 9, "body": "We are looking.", "public": true, "created_at": "2026-03-01T10:05:00Z"},\
				 {"id": 13, "author_id": 9, "body": "a difficult one", "public": false, "created_at": "2026-03-01T10:06:00Z"},\
				 {"id": 14, "author_id": 7, "body": "Still nothing here.", "public": true, "created_at": "2026-03-02T10:05:00Z"}]}
				{"ticket_id": "Z-2", "subject": "Broken", "description": "One of the cups is broken", "created_at": "2026-03-01T10:00:00Z", "requester_id": 8,\
				 "comments": []}
				""");

		assertEquals(List.of("1 Where is my parcel?", "1›4 Still nothing here.", "2 One of the cups is broken"), said(), told(receipt));
		assertEquals(3, verified("tickets.jsonl").intact());
		assertTrue(told(receipt).contains("2 of customers, 1 of agents, 0 of systems and 1 internal notes"), told(receipt));
	}

	@Test
	void chineseChatsAreReadAlike() {
		var receipt = take("会话.csv", "工单编号,标题,创建时间,对话\n"
				+ "GD1,配送,2026-03-01 10:00,\"客户 10:11 外卖怎么还没有到\n机器人 10:11 正在为您转接人工\n客服小李 10:12 马上帮您看\n客户 10:40 已经凉了，我要退款\"\n"
				+ "GD2,退款,2026-03-02 10:00,\"客户 10:00 退款一直没有到账\n客服小王 10:05 已经提交\"\n");

		assertEquals(List.of("2›1 外卖怎么还没有到", "2›4 已经凉了，我要退款", "6›1 退款一直没有到账"), said(), told(receipt));
		assertEquals("2026-03-01T10:40", String.valueOf(pieces().get(1).occurred().at()));
	}

	@Test
	void commentsInColumnsOfTheirOwnAreTurns() {
		var receipt = take("issues.csv", """
				Summary,Issue key,Reporter,Created,Resolved,Description,Comment,Comment,Comment
				Late parcel,SUP-1,557058:aa-0,05/Mar/26 9:00 AM,07/Mar/26 9:00 AM,It did not come on Monday.,05/Mar/26 10:00 AM;557058:aa-0;Any news? I wait.,06/Mar/26 1:00 PM;agent.kim;We look into it.,07/Mar/26 8:00 AM;557058:aa-0;It is here now.
				Broken cup,SUP-2,557058:aa-1,06/Mar/26 9:01 AM,08/Mar/26 9:01 AM,One of the cups is broken.,06/Mar/26 10:01 AM;agent.kim;We send another.,,
				""");

		assertEquals(new Counts(4, 0, 0, 0), receipt.counts(), told(receipt));
		assertEquals(
				List.of("2 It did not come on Monday.", "2›1 Any news? I wait.", "2›3 It is here now.", "3 One of the cups is broken."),
				said(), told(receipt));
		assertEquals("2026-03-05T10:00", String.valueOf(pieces().get(1).occurred().at()));
	}

	@Test
	void whereNothingSaysWhoWroteItTheTicketStaysOnePiece() {
		var file = Tables.file(folder, "tickets.csv", HEADER + FIRST.replace(" (Customer)", "").replace(" (Agent)", "") + "\"\n");

		workspace.take(file, declaring("turns"), Progress.NONE);

		assertEquals(List.of("2"), pieces().stream().map(piece -> piece.origin().place()).toList());
		var told = String.join("\n",
				workspace.intake().receipts().stream().map(one -> told(TestWorkspace.said(one, Locale.ENGLISH))).toList());
		assertTrue(told.contains("Of one ticket nothing says who wrote what, so that it stays one piece: 2"), told);
	}

	@Test
	void theRequesterIsTheCustomer() {
		var file = Tables.file(folder, "tickets.csv", HEADER.replace("Status", "Requester")
				+ (FIRST + "\"\n").replace(",open,", ",Anna,").replace(" (Customer)", "").replace(" (Agent)", "")
				+ SECOND.replace(",open,", ",Ben,"));

		workspace.take(file, declaring("turns"), Progress.NONE);

		assertEquals(List.of("2›1", "2›4", "7›1"), pieces().stream().map(piece -> piece.origin().place()).toList());
	}

	@Test
	void ratingsAreOfTheTicketAndNotOfEveryTurn() {
		var mapping = "{\"antiphonMapping\": 1, \"columns\": {\"Status\": {\"role\": \"rating\", \"scale\": {\"kind\": \"csat\"}}}}";
		var file = Tables.file(folder, "tickets.csv", HEADER + FIRST.replace("open", "2") + "\"\n" + SECOND.replace("open", "5"));

		workspace.take(file, new Declared(mapping, "", Map.of(), Locale.ENGLISH), Progress.NONE);

		assertEquals(List.of(1, 0, 1), pieces().stream().map(piece -> piece.ratings().size()).toList());
	}

	@Test
	void thePreviewSaysWhatBecomesOfTheTurns() {
		var file = Tables.file(folder, "tickets.csv", HEADER + FIRST + "\"\n" + SECOND);

		var preview = assertInstanceOf(
				Previewing.Previewed.class, workspace.intake().preview(file, Declared.nothing(Locale.ENGLISH), Progress.NONE)).preview();

		var column = preview.columns().getLast();
		assertEquals("turns", column.role());
		assertTrue(column.why().in(Locale.ENGLISH).contains("Each turn of a customer becomes a piece"), column.why().in(Locale.ENGLISH));
		assertTrue(preview.warnings().stream().anyMatch(one -> one.in(Locale.ENGLISH).contains("2 tickets hold 5 turns")));
	}

	@Test
	void whatWasTakenInAsOnePieceBeforeIsRevised() {
		var file = Tables.file(folder, "tickets.csv", HEADER + FIRST + "\"\n" + SECOND);
		workspace.take(file, declaring("text"), Progress.NONE);

		var receipt = take("tickets.csv", HEADER + FIRST + "\"\n" + SECOND);

		assertEquals(new Counts(1, 2, 0, 0), receipt.counts());
	}
}
