package io.antiphon.compliance.internal.requests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.compliance.internal.CommandCase;
import io.antiphon.compliance.internal.deadlines.FolderDeadlines;
import io.antiphon.compliance.internal.register.Door;
import io.antiphon.compliance.internal.register.Register;
import io.antiphon.compliance.internal.requests.KeptRequests;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The register of requests on the command line. */
class RequestCommandTest extends CommandCase {

	private LocalDate today = LocalDate.of(2026, 12, 28);

	@Override
	protected RequestCommandComponent command() {
		var clock = Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
		var deadlines = new FolderDeadlines(folder.resolve("deadlines"));
		var requests = new KeptRequests(
				new Register.Keeping(workspace.documents, workspace.revisions, workspace.privacy.privacy()), deadlines,
				new Door(workspace.suppressions), new KeptRequests.Workspace(workspace.store, workspace.privacy, clock));
		return new RequestCommandComponent(requests, deadlines, clock);
	}

	private String added(String... words) throws IOException {
		var all = new ArrayList<>(List.of("add", "--json"));
		all.addAll(List.of(words));
		return json(all.toArray(String[]::new)).path("request").path("id").asText();
	}

	@Test
	void theListShowsClocksOverdueFirstInBothLanguages() throws IOException {
		var waiting = added("--kind=access", "--law=gdpr", "--reference=T-5");
		var overdue = added("--kind=erasure", "--law=pipl", "--received=2026-11-02");

		var list = json("list", "--json");
		assertEquals(overdue, list.path("requests").path(0).path("id").asText());
		assertTrue(list.path("requests").path(0).path("overdue").asBoolean());
		assertTrue(list.path("requests").path(0).path("ours").asBoolean());
		assertEquals("2027-01-28", list.path("requests").path(1).path("due").asText());
		assertEquals(31, list.path("requests").path(1).path("daysLeft").asInt());
		for (var language : LANGUAGES) {
			var said = type(language, "list").out();
			assertTrue(said.indexOf(overdue) < said.indexOf(waiting), said);
			assertFalse(said.contains("<"), said);
		}
		assertTrue(type(Locale.ENGLISH, "list").out().contains("OVERDUE since 2026-11-23, by 35 days"));
	}

	@Test
	void aMissingYearIsNamedWithTheDeadlineInBothLanguages() throws IOException {
		added("--kind=access", "--law=pipl");

		assertTrue(type(Locale.ENGLISH, "list").out().contains("The calendar CN has no year 2027: from 2027-01-01 on only weekends"));
		assertTrue(type(Locale.SIMPLIFIED_CHINESE, "list").out().contains("日历 CN 没有 2027 年：自 2027-01-01 起只排除周末"));
		assertEquals(2027, json("list", "--json").path("requests").path(0).path("missingYears").path(0).path("year").asInt());
	}

	@Test
	void aRequestIsAnsweredShownAndTakenBack() throws IOException {
		var id = added("--kind=access", "--law=gdpr", "--received=2026-12-01");

		assertEquals("confirmed", json("confirm", id, "--json", "--on=2026-12-02").path("request").path("state").asText());
		assertEquals("extended", json("extend", id.toUpperCase(), "--json", "--reason=much").path("request").path("state").asText());
		assertEquals("done", json("close", id, "--json", "--copied=2026-12-20").path("request").path("state").asText());
		assertEquals(0, json("list", "--json").path("requests").size());
		assertEquals(1, json("list", "--json", "--all").path("requests").size());
		assertEquals("2026-12-20", json("show", id, "--json").path("request").path("closing").path("copied").asText());
		for (var language : LANGUAGES) {
			assertFalse(type(language, "show", id).out().contains("<"), type(language, "show", id).out());
		}
		assertEquals("extended", json("undo", id, "--json").path("request").path("state").asText());
		assertEquals(5, json("show", id, "--json").path("history").size());
	}

	@Test
	void whatIsWrongIsSaidInBothLanguagesAndNothingTypedIsRepeated() throws IOException {
		var id = added("--kind=access", "--law=pipl");
		var wrong = List.of(
				new String[] {"greta@example.com"}, new String[] {"add", "--kind=greta@example.com", "--law=gdpr"},
				new String[] {"add", "--kind=access", "--law=greta@example.com"},
				new String[] {"add", "--kind=access", "--law=gdpr", "--received=greta@example.com"},
				new String[] {"add", "--kind=access", "--law=gdpr", "--subject=greta@example.com"},
				new String[] {"show", "greta@example.com"}, new String[] {"show"}, new String[] {"close", "greta@example.com"},
				new String[] {"extend", id, "--reason=greta@example.com"}, new String[] {"close", id, "--refused"},
				new String[] {"close", id, "--certificate=greta@example.com"},
				new String[] {"add", "--kind=access", "--law=gdpr", "--received=2027-01-01"});

		refused(wrong);
	}

	@Test
	void theRulesNameTheirSourcesAndTheFilesThatAreNotUsed() throws IOException {
		Files.createDirectories(folder.resolve("deadlines/calendars"));
		Files.writeString(folder.resolve("deadlines/calendars/mine.json"), "{}");

		var rules = json("rules", "--json");

		assertEquals(4, rules.path("rules").size());
		assertEquals(2, rules.path("calendars").size());
		assertEquals("mine.json", rules.path("faults").path(0).path("file").asText());
		for (var language : LANGUAGES) {
			var typed = type(language, "rules");
			assertTrue(typed.out().contains("1182/71") && typed.out().contains("国办发明电〔2024〕12号"), typed.out());
			assertTrue(typed.err().contains("mine.json") && !typed.out().contains("<"), typed.err());
		}
	}
}
