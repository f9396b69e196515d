package io.antiphon.channels.logs.internal;

import static io.antiphon.channels.logs.internal.Logs.event;
import static io.antiphon.channels.logs.internal.Logs.file;
import static io.antiphon.channels.logs.internal.Logs.packed;
import static io.antiphon.channels.logs.internal.Logs.source;
import static io.antiphon.channels.logs.internal.Logs.string;
import static io.antiphon.channels.logs.internal.Logs.trace;
import static io.antiphon.channels.logs.internal.Logs.xes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Opening;
import io.antiphon.testkit.channels.ConnectorContract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XesConnectorTest extends ConnectorContract {

	private static final String MORNING = "2026-01-05T09:00:00.000+01:00";

	@TempDir
	Path folder;

	XesConnectorTest() {
		super(new XesConnectorComponent());
	}

	@Override
	protected Path good(Path where) throws IOException {
		return file(where, "log.xes", xes(string("concept:name", "parcels")
				+ "<global scope=\"event\"><string key=\"cost\" value=\"0\"/></global>"
				+ "<classifier name=\"by name\" keys=\"concept:name\"/>"
				+ trace("p-1", event("pack", MORNING, string("org:resource", "Lin")), event("send", MORNING))
				+ trace("p-2", event("pack", MORNING), "<event><list key=\"a\"><values/></list></event>")));
	}

	private Told whole(String log) throws IOException {
		return read(file(folder, "log.xes", log), Integer.MAX_VALUE);
	}

	private static List<String> said(Told told) {
		return told.said().stream().map(words -> words.apply(Locale.ENGLISH)).toList();
	}

	private static List<String> values(Told told, String column) {
		int at = told.columns().indexOf(column);
		return told.items().stream().map(item -> item.values().get(at)).toList();
	}

	private List<String> roles(Path file) throws IOException {
		return new XesConnectorComponent().open(source(file), Hints.NONE, Progress.NONE) instanceof Opening.Opened(var records)
				? records.columns().stream().map(column -> column.name() + "=" + column.role()).toList()
				: List.of();
	}

	@Test
	void tellsOfEachEventItsCaseItsTraceAndWhatTheFormatSaysThatAColumnIs() throws IOException {
		var told = read(good(folder), Integer.MAX_VALUE);

		assertEquals(
				List.of("case:concept:name=case", "concept:name=activity", "time:timestamp=end", "org:resource=resource",
						"log:concept:name=log", "cost="),
				roles(good(folder)));
		assertEquals(
				List.of("/log/trace[1]/event[1]", "/log/trace[1]/event[2]", "/log/trace[2]/event[1]", "/log/trace[2]/event[2]"),
				told.items().stream().map(Item::place).toList());
		assertEquals(List.of("p-1", "p-1", "p-2", "p-2"), values(told, "case:concept:name"));
		assertEquals(List.of("Lin", "", "", ""), values(told, "org:resource"));
	}

	@Test
	void aGlobalAttributeIsTheValueWhereAnEventHasNoneButForNamesAndPlaceholders() throws IOException {
		var told = whole(xes("<global scope=\"event\"><string key=\"concept:name\" value=\"name\"/><int key=\"cost\" value=\"7\"/>"
				+ "<string key=\"org:group\" value=\"UNKNOWN\"/></global>"
				+ trace("1", event("a", MORNING, string("cost", "9"), string("org:group", "desk")),
						"<event>" + string("x", "y") + "</event>")));

		assertEquals(List.of("9", "7"), values(told, "cost"));
		assertEquals(List.of("a", ""), values(told, "concept:name"));
		assertEquals(List.of("desk", ""), values(told, "org:group"));
	}

	@Test
	void theActivityIsByTheClassifierWhereNoEventHasAName() throws IOException {
		var log = xes("<classifier name=\"c\" keys=\"'the task' other\"/>"
				+ trace("1", "<event>" + string("the task", "pack") + string("other", "x") + "</event>"));

		assertEquals(
				List.of("case:concept:name=case", "the task=activity", "other="), roles(file(folder, "log.xes", log)));
	}

	@Test
	void whatIsNestedIsPassedOverAndCounted() throws IOException {
		var told = whole(xes(trace("1", event("a", MORNING,
				"<float key=\"sum\" value=\"2\"><float key=\"one\" value=\"1\"/><float key=\"two\" value=\"1\"/></float>",
				"<list key=\"l\"><values><string key=\"in\" value=\"x\"/></values></list>"))));

		assertEquals(List.of("2"), values(told, "sum"));
		assertEquals(List.of("case:concept:name", "concept:name", "time:timestamp", "sum"), told.columns());
		assertTrue(said(told).getFirst().startsWith("5 attributes of attributes, lists or containers"), said(told)::toString);
	}

	@Test
	void eventsOfNoTraceAndTracesWithoutEventsAreTold() throws IOException {
		var told = whole(xes(trace("1") + trace("2", event("a", MORNING)) + event("b", MORNING)));

		assertEquals(List.of("/log/trace[2]/event[1]", "/log/event[1]"), told.items().stream().map(Item::place).toList());
		assertEquals(List.of("2", ""), values(told, "case:concept:name"));
		assertEquals(
				List.of("One event belongs to no trace and so to no case that is told.", "One trace has no event and is no case here."),
				said(told));
	}

	@Test
	void aPackedLogIsReadAsTheSameOneUnpacked() throws IOException {
		var plain = read(good(folder), Integer.MAX_VALUE);
		var zipped = Files.write(folder.resolve("log.xes.gz"), packed(Files.readAllBytes(good(folder))));

		assertTrue(accepts(zipped));
		var told = read(zipped, Integer.MAX_VALUE);
		assertEquals(plain.items().stream().map(Item::values).toList(), told.items().stream().map(Item::values).toList());
	}

	@Test
	void aLogIsKnownByWhatItHoldsWhateverItIsCalledAndNothingElseIsTakenForOne() throws IOException {
		assertTrue(accepts(file(folder, "any.xml", xes(trace("1")))));
		assertTrue(accepts(packed(folder, "any.gz", xes(trace("1")))));
		assertTrue(accepts(Files.write(folder.resolve("wide.xml"), xes(trace("1")).getBytes(StandardCharsets.UTF_16LE))));
		assertEquals(false, accepts(file(folder, "feed.xml", "<rss version=\"2.0\"><channel/></rss>")));
		assertEquals(false, accepts(packed(folder, "table.csv.gz", "a,b\n1,2\n")));
		assertEquals(false, accepts(file(folder, "log.csv", "case,activity\n1,a\n")));
	}

	@Test
	void entitiesDocumentTypesAndBombsAreRefused() throws IOException {
		var entity = "<!DOCTYPE log [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + xes(trace("&x;", event("a", MORNING)))
				.replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "");
		var bomb = packed(folder, "bomb.xes.gz", xes(trace("1", event("a", MORNING, string("k", " ".repeat(40 << 20))))));
		var many = packed(folder, "many.xes.gz", xes(trace("1", event("a", MORNING, "<x/>".repeat(10 << 20)))));

		assertEquals(End.REFUSED, whole(entity).end());
		assertEquals(End.REFUSED, read(bomb, 10).end());
		assertEquals(End.REFUSED, read(many, 10).end());
		assertTrue(said(read(bomb, 10)).getFirst().contains("unpacks"), said(read(bomb, 10))::toString);
	}

	@Test
	void howeverDeepItIsNestedItIsReadOrRefused() throws IOException {
		var deep = whole(xes(trace("1", event("a", MORNING,
				"<string key=\"k\" value=\"v\">".repeat(200_000) + "</string>".repeat(200_000)), event("b", MORNING))));

		assertTrue(deep.end() == End.REFUSED || values(deep, "concept:name").equals(List.of("a", "b")), deep.end()::toString);
	}

	@Test
	void whatIsCutOrNoLogIsRefusedForThatReason() throws IOException {
		var log = Files.readAllBytes(good(folder));
		var cut = Files.write(folder.resolve("cut.xes.gz"), Arrays.copyOf(packed(log), packed(log).length / 2));

		assertEquals(End.REFUSED, read(cut, 10).end());
		assertEquals(List.of("The log holds no event."), said(whole(xes(trace("1")))));
		assertTrue(said(whole("<html><log/></html>")).getFirst().startsWith("The file is no event log"));
	}

	@Test
	void anEventThatIsTooLongIsRejectedAndReadingGoesOn() throws IOException {
		var told = whole(xes(trace("1", event("a", MORNING, string("k", "x".repeat(2 << 20))), event("b", MORNING))));

		assertEquals(List.of(1, 0), told.items().stream().map(item -> item.reasons().size()).toList());
	}

	@Test
	void readsWhatWasBeforeXesTheSameWay() throws IOException {
		var told = read(file(folder, "old.mxml", """
				<?xml version="1.0"?>
				<WorkflowLog><Source program="x"/><Process id="claims"><ProcessInstance id="c 1">
				<Data><Attribute name="kind">car</Attribute></Data>
				<AuditTrailEntry><Data><Attribute name="cost">5</Attribute></Data><WorkflowModelElement>check</WorkflowModelElement>
				<EventType>start</EventType><Timestamp>2026-01-05T09:00:00.000+01:00</Timestamp><Originator>Lin</Originator></AuditTrailEntry>
				<AuditTrailEntry><WorkflowModelElement>pay</WorkflowModelElement><EventType>complete</EventType></AuditTrailEntry>
				</ProcessInstance></Process></WorkflowLog>
				"""), Integer.MAX_VALUE);

		assertEquals(
				"case:concept:name, concept:name, time:timestamp, lifecycle:transition, org:resource, log:concept:name, cost, case:kind",
				told.columns().stream().collect(Collectors.joining(", ")));
		assertEquals(List.of("check", "pay"), values(told, "concept:name"));
		assertEquals(List.of("car", "car"), values(told, "case:kind"));
		assertEquals(List.of("claims", "claims"), values(told, "log:concept:name"));
	}
}
