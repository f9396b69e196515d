package io.antiphon.channels.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.base.Progress;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Intake;
import io.antiphon.channels.Kind;
import io.antiphon.channels.Previewing;
import io.antiphon.channels.Taking;
import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.TestWorkspace;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Receipt.Counts;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.events.CaseScope;
import io.antiphon.loop.events.Event;
import io.antiphon.loop.events.Events;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a file of events to the database and back. */
class EventIntakeTest {

	private static final String HEADER = "Case ID,Activity,Start Timestamp,Complete Timestamp,Resource,Department\n";
	private static final String LOG = HEADER
			+ "T-1,register,2026-01-05 09:00:00,2026-01-05 09:10:00,Lin,desk\n"
			+ "T-2,register,2026-01-05 09:05:00,2026-01-05 09:20:00,Max,desk\n"
			+ "T-1,answer,2026-01-05 10:00:00,2026-01-05 11:30:00,Kim,office\n";

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

	private Receipt take(String name, String content, String mapping) {
		var declared = new Declared(mapping, "", Map.of(), Locale.ENGLISH);
		var taking = workspace.take(Tables.file(folder, name, content), declared, Progress.NONE);
		return TestWorkspace.said(assertInstanceOf(Taking.Taken.class, taking).receipt(), Locale.ENGLISH);
	}

	private List<Event> events(CaseScope scope) {
		var events = new ArrayList<Event>();
		workspace.events.read(scope, events::add);
		return events;
	}

	private List<String> said() {
		return events(CaseScope.ALL).stream()
				.map(event -> event.of().name() + " " + event.activity() + event.lifecycle() + " " + said(event))
				.sorted()
				.toList();
	}

	private static String said(Event event) {
		var start = event.times().start();
		var end = event.times().end();
		return (start == null ? "" : start.at()) + "/" + (end == null ? "" : end.at());
	}

	@Test
	void whatALogSaysIsKeptInTheOrderOfItsCases() {
		var receipt = take("tickets.csv", LOG);

		assertEquals(new Counts(3, 0, 0, 0), receipt.counts());
		assertEquals(Kind.EVENTS, Intake.kind(receipt));
		assertEquals("3 events of 2 cases.", receipt.warnings().getFirst());
		var events = events(CaseScope.ALL);
		var first = events.stream().filter(event -> event.of().name().equals("T-1")).toList();
		assertEquals(List.of("register", "answer"), first.stream().map(Event::activity).toList());
		assertEquals(Duration.ofMinutes(90), duration(first.getLast()));
		assertEquals("office", first.getLast().who().department());
		assertEquals(2, events.stream().map(Event::of).distinct().count());
		assertEquals(0, workspace.feedback().tally(Scope.ALL).count());
	}

	private static Duration duration(Event event) {
		return event.times().first().until(event.times().last());
	}

	@Test
	void whoWorkedOnItIsAPseudonymAndTheSameOneEachTime() {
		take("tickets.csv", LOG + "T-3,register,2026-01-06 09:00:00,2026-01-06 09:10:00,Lin,desk\n");

		var resources = events(CaseScope.ALL).stream().map(event -> event.who().resource()).toList();

		assertEquals(3, Set.copyOf(resources).size());
		assertTrue(resources.stream().noneMatch(List.of("Lin", "Max", "Kim")::contains));
		assertTrue(resources.contains(workspace.events.ofCase("Lin", workspace.access())));
	}

	@Test
	void theSameLogAgainIsKnownAndALaterOneAddsItsNewEventsAlone() {
		take("tickets-2026-01.csv", LOG);

		assertEquals(new Counts(0, 0, 3, 0), take("tickets-2026-01.csv", LOG).counts());
		var later = take("tickets-2026-02.csv", LOG + "T-2,answer,2026-02-01 08:00:00,2026-02-01 08:30:00,Kim,office\n");

		assertEquals(new Counts(1, 0, 3, 0), later.counts());
		assertEquals(List.of(new Events.Log("tickets", 2, 4, new Period(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 2)))),
				workspace.events.logs());
	}

	@Test
	void equalEventsOfOneFileAreSeveralAndKnownWhenTheyComeAgain() {
		var twice = HEADER + "T-1,call,,2026-01-05 09:10:00,Lin,desk\n".repeat(2);

		assertEquals(new Counts(2, 0, 0, 0), take("a.csv", twice).counts());
		assertEquals(new Counts(1, 0, 2, 0), take("a.csv", twice + "T-1,call,,2026-01-05 09:10:00,Lin,desk\n").counts());
	}

	@Test
	void aStartThatWasCompletedSinceReplacesWhatWasKnownOfIt() {
		take("tickets.csv", HEADER + "T-1,answer,2026-01-05 10:00:00,,Kim,office\nT-2,answer,2026-01-05 10:00:00,,Kim,office\n");

		var later = take("tickets.csv", HEADER + "T-1,answer,2026-01-05 10:00:00,2026-01-05 11:00:00,Kim,office\n"
				+ "T-2,answer,2026-01-05 10:00:00,,Kim,office\n");

		assertEquals(new Counts(0, 1, 1, 0), later.counts());
		assertEquals(List.of("T-1 answer 2026-01-05T10:00/2026-01-05T11:00", "T-2 answer 2026-01-05T10:00/"), said());
		assertEquals(2, workspace.events.counts(CaseScope.ALL).events());
		assertEquals(2, workspace.events.logs().getFirst().events());
	}

	@Test
	void anEventGoesByItsIdWhereItHasOne() {
		var header = "event id,case id,activity,timestamp\n";
		take("a.csv", header + "e1,T-1,call,2026-01-05 09:10\ne2,T-1,close,2026-01-05 09:20\n");

		var receipt = take("a.csv", header + "e1,T-1,call back,2026-01-05 09:11\ne2,T-1,close,2026-01-05 09:20\n");

		assertEquals(new Counts(0, 1, 1, 0), receipt.counts());
		assertEquals(List.of("T-1 call back /2026-01-05T09:11", "T-1 close /2026-01-05T09:20"), said());
	}

	@Test
	void casesOfTwoLogsAreTwoAndAnEventOfAnotherLogReplacesNone() {
		var header = "event id,case id,activity,timestamp\n";
		take("calls.csv", header + "1,1,call,2026-01-05 09:10\n");
		take("orders.csv", header + "1,1,pack,2026-01-06 09:10\n");

		assertEquals(List.of("calls", "orders"), workspace.events.logs().stream().map(Events.Log::name).toList());
		assertEquals(2, workspace.events.counts(CaseScope.ALL).cases());
		var keys = events(CaseScope.ALL).stream().map(event -> event.of().key()).distinct().toList();
		assertEquals(List.of(workspace.events.ofCase("1", workspace.access())), keys);
	}

	@Test
	void aStartAndItsEndInTwoRecordsAreOneEvent() {
		var receipt = take("a.csv", "case,activity,lifecycle,time\n"
				+ "1,call,start,2026-01-05 09:00\n"
				+ "1,call,start,2026-01-05 09:30\n"
				+ "2,call,complete,2026-01-05 09:31\n"
				+ "1,call,complete,2026-01-05 09:40\n"
				+ "1,call,suspend,2026-01-05 09:50\n"
				+ "1,call,COMPLETE,2026-01-05 10:00\n"
				+ "3,call,start,2026-01-05 10:00\n");

		assertEquals(new Counts(5, 0, 0, 0), receipt.counts());
		assertEquals(
				List.of("1 call 2026-01-05T09:00/2026-01-05T09:40", "1 call 2026-01-05T09:30/2026-01-05T10:00",
						"1 callsuspend /2026-01-05T09:50", "2 call /2026-01-05T09:31", "3 call 2026-01-05T10:00/"),
				said());
		assertTrue(receipt.warnings().contains("2 events were made of two records each, its start and its end."),
				receipt.warnings()::toString);
	}

	@Test
	void everyRecordThatIsNoEventHasItsLineAndAReason() {
		var receipt = take("a.csv", HEADER
				+ ",register,,2026-01-05 09:10:00,Lin,desk\n"
				+ "T-1,,,2026-01-05 09:10:00,Lin,desk\n"
				+ "T-1,register,,,Lin,desk\n"
				+ "T-1,register,2026-01-05 09:10:00,2026-01-05 09:00:00,Lin,desk\n"
				+ "T-1,register,,2026-02-31 09:00:00,Lin,desk\n"
				+ "T-1,register,,soon,Lin,desk\n"
				+ "T-1," + "x".repeat(301) + ",,2026-01-05 09:00:00,Lin,desk\n"
				+ "T-1,register,,2026-01-05 09:00:00,Lin\n"
				+ LOG.substring(HEADER.length()).repeat(4));

		assertEquals(8, receipt.counts().rejected());
		assertEquals(
				List.of(
						"2 There is no id of a case.",
						"3 There is no activity.",
						"4 There is no time.",
						"5 The end lies before the start.",
						"6 The date in \"Complete Timestamp\" cannot be (such as 31 February).",
						"7 The time in \"Complete Timestamp\" is not in the format of its column.",
						"8 The id of the case or the activity has more than 300 characters.",
						"9 6 fields expected, 5 found."),
				receipt.rejections().stream().map(one -> one.place() + " " + one.reason()).toList());
	}

	@Test
	void anEndOnTheDayOfTheStartIsNotBeforeIt() {
		take("a.csv", "case,activity,start,end\n1,call,2026-01-05 09:00,2026-01-05\n2,call,2026-01-05 09:00,2026-01-05 10:00\n");

		assertEquals(2, workspace.events.counts(CaseScope.ALL).events());
	}

	@Test
	void theIdOfACaseThatMayNameSomebodyIsAPseudonymAlone() {
		take("a.csv", "case id,activity,timestamp\nErika Mustermann,call,2026-01-05 09:10\nHans Meier,call,2026-01-05 09:10\n");
		take("b.csv", "case id,activity,timestamp\n13800138000,call,2026-01-05 09:10\nT-9,call,2026-01-05 09:10\nT-8,x,2026-01-05 09:10\n");

		assertEquals(Set.of("", "T-8", "T-9"), events(CaseScope.ALL).stream().map(event -> event.of().name()).collect(Collectors.toSet()));
	}

	@Test
	void offsetsCountForDurationsAndTheClockOfThePlaceForDays() {
		take("a.csv", "case,activity,start,end\n"
				+ "1,ship,2026-03-29T01:30:00+01:00,2026-03-29T03:30:00+02:00\n2,ship,2026-03-28T23:30:00-05:00,2026-03-29T03:30:00Z\n");

		var events = events(CaseScope.ALL);

		assertEquals(1, events.size());
		assertEquals(Duration.ofHours(1), duration(events.getFirst()));
		assertEquals(LocalDate.of(2026, 3, 29), events.getFirst().times().first().day());
	}

	@Test
	void aScopeTakesWholeCasesByTheirFirstEvent() {
		take("tickets.csv", LOG + "T-2,answer,2026-02-01 08:00:00,2026-02-01 08:30:00,Kim,office\n"
				+ "T-7,register,2026-02-01 08:00:00,2026-02-01 08:30:00,Kim,office\n");
		var january = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));

		var counts = workspace.events.counts(new CaseScope("tickets", "", january));

		assertEquals(2, counts.cases());
		assertEquals(List.of(new Events.Activity("answer", 2), new Events.Activity("register", 2)), counts.activities());
		assertEquals(1, workspace.events.counts(new CaseScope("", "", new Period(january.to(), january.to().plusDays(9)))).cases());
		assertEquals(0, workspace.events.counts(new CaseScope("others", "", null)).cases());
	}

	@Test
	void aTableOfOrdersIsOneOfPurchases() {
		var receipt = take("orders.csv", "order id,customer,order date,amount,items\n"
				+ "O-1,anna@example.com,2026-01-05,12.50,2\nO-2,ben@example.com,2026-01-06,20,1\nO-3,anna@example.com,2026-01-09,7.25,1\n");

		assertEquals(Kind.EVENTS, Intake.kind(receipt));
		var events = events(CaseScope.ALL);
		assertEquals(Set.of("purchase"), events.stream().map(Event::activity).collect(Collectors.toSet()));
		assertEquals(2, events.stream().map(event -> event.who().customer()).distinct().count());
		assertEquals(Set.of("12.50", "20", "7.25"),
				events.stream().map(event -> event.attributes().get("amount")).collect(Collectors.toSet()));
	}

	@Test
	void whatIsDeclaredCountsAndOneActivityMayGoForAllRecords() {
		var mapping = """
				{"antiphonMapping": 1, "kind": "events", "service": "shop", "zone": "Europe/Berlin", "others": "ignore", "columns": {
				"booking": {"role": "case", "activity": "booked"}, "on": {"role": "end"}, "guest": {"role": "person"},
				"desk": {"role": "touchpoint"}}}""";

		var receipt = take("b.csv", "booking,on,guest,desk,note\nB1,2026-01-05 10:00,g1,front,x\n", mapping);

		assertEquals(List.of("note"), receipt.notKept());
		var event = events(CaseScope.ALL).getFirst();
		assertEquals("booked", event.activity());
		assertEquals(new Context("shop", "front", ""), event.context());
		assertEquals(1, workspace.events.counts(new CaseScope("", "shop", null)).cases());
	}

	@Test
	void thePreviewSaysThatItHoldsEventsAndItsMappingReadsTheSame() {
		var previewing = Previewer.preview(
				Tables.file(folder, "tickets.csv", LOG), Declared.nothing(Locale.ENGLISH), Tables.CONNECTORS, Progress.NONE);

		var preview = assertInstanceOf(Previewing.Previewed.class, previewing).preview();

		assertEquals(Kind.EVENTS, preview.kind());
		assertEquals(
				List.of("case", "activity", "start", "end", "resource", "department"),
				preview.columns().stream().map(column -> column.role()).toList());
		assertEquals(new Counts(3, 0, 0, 0), take("tickets.csv", LOG, preview.mapping()).counts());
	}

	@Test
	void columnsInChineseAreKnown() {
		var receipt = take("log.csv", "案例编号,活动,开始时间,完成时间,处理人,部门\n"
				+ "A1,受理,2026年1月5日 9:00,2026年1月5日 9:30,王芳,前台\nA1,办结,2026年1月6日 9:00,2026年1月6日 9:30,李强,后台\n");

		assertEquals(new Counts(2, 0, 0, 0), receipt.counts());
		assertEquals(Set.of("前台", "后台"), events(CaseScope.ALL).stream().map(event -> event.who().department()).collect(Collectors.toSet()));
	}

	@Test
	void feedbackAndMeasurementsStayWhatTheyAre() {
		var said = take("said.csv", "ticket id,action,date,comment\nT1,call,2026-01-05,late again\nT2,mail,2026-01-06,all good here\n");
		var rated =
				workspace.take(Tables.file(folder, "rated.csv", "case id,event,date,rating\nT1,call,2026-01-05,3\nT2,x,2026-01-05,4\n"));
		var measured = take("n.csv", "indicator,measure,date,value\norders,volume,2026-01-05,120\n");

		assertEquals(Kind.FEEDBACK, Intake.kind(said));
		assertEquals(Kind.MEASUREMENTS, Intake.kind(measured));
		assertInstanceOf(Taking.Refused.class, rated);
	}

	@Test
	void feedbackOfACaseIsJoinedByTheSameKey() {
		take("tickets.csv", LOG);
		take("said.csv", "comment,ticket\nlate again,T-2\nall good here,\n",
				"{\"antiphonMapping\":1,\"columns\":{\"comment\":{\"role\":\"text\"},\"ticket\":{\"role\":\"case\"}}}");

		var all = workspace.feedback().select(Query.of(Scope.ALL), workspace.access());
		var keys =
				all.rows(0, all.size()).stream().map(piece -> piece.attributes().getOrDefault(Event.Case.ATTRIBUTE, "")).sorted().toList();
		var ofCase = events(CaseScope.ALL).stream().filter(event -> event.of().name().equals("T-2")).findFirst().orElseThrow();

		assertEquals(List.of("", ofCase.of().key()), keys);
		assertNotEquals("T-2", ofCase.of().key());
	}

	@Test
	void aFileThatTurnsOutBrokenOrIsCancelledLeavesNothing() {
		var cut =
				"<log xes.version=\"1.0\"><trace><string key=\"concept:name\" value=\"1\"/><event><string key=\"concept:name\" value=\"a\"/>";

		assertInstanceOf(Taking.Refused.class, workspace.take(Tables.file(folder, "cut.xes", cut)));
		assertEquals(0, workspace.rows());
		assertEquals(List.of(), workspace.events.logs());
	}
}
