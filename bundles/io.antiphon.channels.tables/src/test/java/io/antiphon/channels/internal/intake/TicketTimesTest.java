package io.antiphon.channels.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.base.Progress;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Taking;
import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.TestWorkspace;
import io.antiphon.channels.internal.events.ReadEvent;
import io.antiphon.channels.internal.support.NewestTally;
import io.antiphon.channels.internal.support.TicketTimes;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.IntakeRequest;
import io.antiphon.feedback.IntakeSession.Outcome;
import io.antiphon.feedback.Occurrence.Precision;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Receipt.Counts;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.events.Event;
import io.antiphon.loop.events.EventTime;
import io.antiphon.privacy.Redaction;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an export of tickets to the indicators that their times are. */
class TicketTimesTest {

	private static final String HEADER = "Ticket ID,Subject,Description,Created at,First response at,Solved at,Product,Requester email\n";
	private static final String TICKETS = HEADER
			+ "T-101,Late,The parcel came a week late,2026-03-02 09:00,2026-03-02 09:30,2026-03-02 13:00,shop,anna@example.org\n"
			+ "T-102,Broken,One of the cups was broken,2026-03-03 10:00,2026-03-03 11:30,2026-03-05 10:00,shop,ben@example.org\n"
			+ "T-103,Refund,Where is my money please,2026-03-04 08:00,2026-03-04 08:15,,shop,carl@example.org\n";

	@TempDir
	Path folder;

	private TestWorkspace workspace;
	private TicketTimes times;

	@BeforeEach
	void open() {
		workspace = new TestWorkspace(folder.resolve("data"));
		times = new TicketTimes(new NewestTally(workspace.events));
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private Receipt take(String name, String content) {
		return workspace.receipt(Tables.file(folder, name, content));
	}

	private Receipt take(String name, String content, String mapping) {
		var declared = new Declared(mapping, "", Map.of(), Locale.ENGLISH);
		var taking = workspace.take(Tables.file(folder, name, content), declared, Progress.NONE);
		return TestWorkspace.said(assertInstanceOf(Taking.Taken.class, taking).receipt(), Locale.ENGLISH);
	}

	private List<String> offered() {
		return times.indicators().stream().map(Indicator::id).toList();
	}

	private Measurement measured(String id, Period... periods) {
		var scope = times.indicators().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow().scope();
		return times.measure(id, scope, List.of(periods)).getFirst();
	}

	private static String said(Receipt receipt) {
		return String.join("\n", receipt.warnings());
	}

	@Test
	void theTimesOfTicketsAreIndicatorsOfTheirService() {
		var receipt = take("tickets.csv", TICKETS);

		assertEquals(new Counts(3, 0, 0, 0), receipt.counts());
		assertEquals(List.of("tickets/shop/first-response", "tickets/shop/resolution"), offered());
		var response = measured("tickets/shop/first-response");
		assertEquals(45, response.value(), 1e-9);
		assertEquals(3, response.n());
		assertEquals(39.6863, response.deviation(), 1e-4);
		var resolution = measured("tickets/shop/resolution");
		assertEquals(26, resolution.value(), 1e-9);
		assertEquals(2, resolution.n());
	}

	@Test
	void aTimeCountsOnTheDayOnWhichItEnded() {
		take("tickets.csv", TICKETS);

		var day = LocalDate.of(2026, 3, 5);

		assertEquals(48, measured("tickets/shop/resolution", new Period(day, day.plusDays(1))).value(), 1e-9);
		var scope = new Scope("shop", "", "", null);
		var before = new Period(LocalDate.of(2026, 3, 3), day);
		assertEquals(List.of(), times.measure("tickets/shop/resolution", scope, List.of(before)));
	}

	@Test
	void aTicketThatIsOpenIsToldAndNoTimeOfNothing() {
		var receipt = take("tickets.csv", TICKETS);

		assertTrue(said(receipt).contains("Of 3 tickets the times are taken in"), said(receipt));
		assertTrue(said(receipt).contains("One ticket is not solved yet"), said(receipt));
		assertEquals(2, measured("tickets/shop/resolution").n());
	}

	@Test
	void aTicketThatIsSolvedByNextMonthIsRevisedAndNeverCountedTwice() {
		take("tickets-march.csv", TICKETS);
		var april = TICKETS.replace("08:15,,shop", "08:15,2026-04-01 08:00,shop")
				.replace("2026-03-05 10:00,shop", "2026-03-06 10:00,shop");

		var receipt = take("export of April.csv", april);

		assertEquals(new Counts(0, 2, 1, 0), receipt.counts());
		var resolution = measured("tickets/shop/resolution");
		assertEquals(3, resolution.n());
		assertEquals((4 + 72 + 672) / 3.0, resolution.value(), 1e-9);
		assertEquals(new Counts(0, 0, 3, 0), take("again.csv", april).counts());
		assertEquals(3, measured("tickets/shop/resolution").n());
	}

	@Test
	void aTicketThatWasOpenedAgainIsNoLongerSolved() {
		take("tickets.csv", TICKETS);

		take("tickets.csv", TICKETS.replace("2026-03-05 10:00,shop", ",shop"));

		assertEquals(1, measured("tickets/shop/resolution").n());
	}

	@Test
	void whatEndsBeforeItBeganIsToldWithItsPlace() {
		var receipt = take("tickets.csv", TICKETS.replace("2026-03-02 13:00", "2026-03-01 13:00"));

		assertTrue(said(receipt).contains("\"Solved at\" lies before the ticket was opened"), said(receipt));
		assertTrue(said(receipt).contains("indicator: 2"), said(receipt));
		assertEquals(1, measured("tickets/shop/resolution").n());
	}

	@Test
	void durationsThatTheSourceCountedAreIndicatorsAsStated() {
		var receipt = take("cases.csv",
				"Case number,Case subject,Opened at,First response time (min),Time to resolution (h),Agent replies,Reopens\n"
						+ "C00101,The line was dead for hours,2026-03-02 09:00,30,1.5,1,0\n"
						+ "C00107,Nobody called me back yet,2026-03-02 10:00,90,,3,0\n"
						+ "C00108,Still no line since Monday,2026-03-02 10:00,,,,\n"
						+ "C00109,The same thing again today,2026-03-02 10:00,60,6.75,1,0\n"
						+ "C00110,Please send me the contract,2026-03-02 10:00,60,6.75,1,2\n"
						+ "C00111,The bill is wrong again,2026-03-03 09:00,soon,12,4,2\n");

		assertEquals(
				List.of("tickets//first-response-stated", "tickets//resolution-stated", "tickets//first-contact", "tickets//not-reopened"),
				offered(), said(receipt));
		assertEquals(60, measured("tickets//first-response-stated").value(), 1e-9);
		assertEquals(6.75, measured("tickets//resolution-stated").value(), 1e-9);
		assertEquals(0.5, measured("tickets//first-contact").value(), 1e-9);
		assertEquals(4, measured("tickets//first-contact").n());
		assertTrue(said(receipt).contains("One value in \"First response time (min)\" cannot be read"), said(receipt));
	}

	@Test
	void chineseExportsAreReadAlike() {
		var receipt = take("工单.csv", "工单编号,工单标题,问题描述,创建时间,首次响应时长,解决时间,是否一次解决,业务\n"
				+ "GD20260302001,配送太慢,外卖送到的时候已经凉了，等了两个小时,2026-03-02 09:00:00,00:05:30,2026-03-02 11:00:00,是,外卖\n"
				+ "GD20260302002,退款,退款一直没有到账，请尽快处理,2026-03-02 10:00:00,1小时20分钟,2026-03-03 10:00:00,否,外卖\n");

		assertEquals(List.of("tickets/外卖/first-response-stated", "tickets/外卖/resolution", "tickets/外卖/first-contact"), offered(),
				said(receipt));
		assertEquals(42.75, measured("tickets/外卖/first-response-stated").value(), 1e-9);
		assertEquals(13, measured("tickets/外卖/resolution").value(), 1e-9);
		assertEquals(0.5, measured("tickets/外卖/first-contact").value(), 1e-9);
	}

	@Test
	void aMappingSaysWhatNothingElseDoes() {
		var mapping = """
				{"antiphonMapping": 1, "service": "shop", "columns": {
				"nr": {"role": "id"}, "words": {"role": "text"}, "begun": {"role": "time"}, "waited": {"role": "response", "unit": "seconds"},
				"over": {"role": "solved"}, "calls": {"role": "contacts"}}}""";

		take("any.csv", "nr,words,begun,waited,over,calls\nA7,it does not work at all,2026-03-02 09:00,120,2026-03-02 10:00,1\n", mapping);

		assertEquals(2, measured("tickets/shop/first-response-stated").value(), 1e-9);
		assertEquals(1, measured("tickets/shop/resolution").value(), 1e-9);
		assertEquals(1, measured("tickets/shop/first-contact").value(), 1e-9);
	}

	@Test
	void theDayOfAPurchaseIsNotWhenATicketWasOpened() {
		var receipt = take("tickets.csv", HEADER.replace("Created at", "Date of Purchase") + TICKETS.substring(HEADER.length()));

		assertEquals(List.of(), times.indicators());
		assertTrue(said(receipt).contains("No column says when tickets were opened"), said(receipt));
	}

	@Test
	void nothingCountsBeforeTheWordsDo() {
		try (var session = workspace.feedback().begin(new IntakeRequest("a.csv", "channels.table", Set.of()), workspace.access());
				var beside = workspace.events.beside(session.id(), "a.csv", Redaction.newest(), true, workspace.access())) {
			var opened = new EventTime(LocalDateTime.of(2026, 3, 2, 9, 0), null, Precision.MINUTE);
			var solved = new EventTime(LocalDateTime.of(2026, 3, 2, 10, 0), null, Precision.MINUTE);
			beside.add(new ReadEvent(
					"ticket", "tickets", "T-1", "ticket", "", new Event.Times(opened, solved), new ReadEvent.People("", "", ""),
					new Context("", "", ""), Map.of()));
			beside.complete(new Outcome("", List.of(), List.of()));

			assertEquals(List.of(), times.indicators());
			assertEquals(List.of(), workspace.events.logs());

			session.complete(new Outcome("", List.of(), List.of()));
		}

		assertEquals(List.of("tickets//resolution"), offered());
		assertEquals(1, workspace.events.logs().size());
	}

	@Test
	void whatWasBrokenOffBetweenTheTwoIsTakenInAnewAndOnce() {
		try (var session = workspace.feedback().begin(new IntakeRequest("a.csv", "channels.table", Set.of()), workspace.access());
				var beside = workspace.events.beside(session.id(), "a.csv", Redaction.newest(), true, workspace.access())) {
			var opened = new EventTime(LocalDateTime.of(2026, 3, 2, 9, 0), null, Precision.MINUTE);
			beside.add(new ReadEvent(
					"ticket", "tickets", "T-101", "ticket", "", new Event.Times(opened, null), new ReadEvent.People("", "", ""),
					new Context("shop", "", ""), Map.of("response", "PT1H")));
			beside.complete(new Outcome("", List.of(), List.of()));
		}

		take("tickets.csv", TICKETS);

		assertEquals(3, measured("tickets/shop/first-response").n());
		assertEquals(45, measured("tickets/shop/first-response").value(), 1e-9);
	}

	@Test
	void whatOtherFilesHoldIsNoTimeOfTickets() {
		take("tweets.csv",
				"tweet id,text,created at,replies\n801,so nice to see you all,2026-03-02 09:00,4\n802,never again with you,2026-03-02 10:00,0\n");
		take("polls.csv", "id,comment,closed at\n1,very well done indeed,2026-03-02 09:00\n2,that was too long for me,2026-03-02 10:00\n");

		assertEquals(List.of(), times.indicators());
		assertTrue(workspace.rows() == 0, "events of no tickets");
	}

	@Test
	void thePieceAndItsTimesAreOfOneCase() {
		take("tickets.csv", TICKETS);

		var pieces = workspace.feedback().select(Query.of(Scope.ALL), workspace.access()).rows(0, 3);

		assertEquals(3, pieces.stream().map(piece -> piece.attributes().get("case")).distinct().count());
		assertFalse(pieces.getFirst().attributes().get("case").contains("T-10"));
	}

	@Test
	void thereIsOneReceiptOfATicketFile() {
		take("tickets.csv", TICKETS);

		assertEquals(1, workspace.intake().receipts().size());
	}
}
