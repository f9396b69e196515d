package io.antiphon.compliance.internal.breaches.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.cli.spi.Exit;
import io.antiphon.compliance.breaches.Breach.State;
import io.antiphon.compliance.breaches.Breach;
import io.antiphon.compliance.internal.CommandCase;
import io.antiphon.compliance.internal.breaches.KeptBreaches;
import io.antiphon.compliance.internal.deadlines.FolderDeadlines;
import io.antiphon.compliance.internal.register.Door;
import io.antiphon.compliance.internal.register.Register;
import io.antiphon.compliance.internal.subjects.WholeWorkspace;
import io.antiphon.store.changes.Json;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The register of breaches over a real workspace, on the command line. */
class BreachCommandTest extends CommandCase {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private Instant now = Instant.parse("2026-11-30T10:00:00Z");

	@Override
	protected BreachCommandComponent command() {
		var clock = Clock.fixed(now, ZONE);
		return new BreachCommandComponent(
				new KeptBreaches(
						new Register.Keeping(workspace.documents, workspace.revisions, workspace.privacy.privacy()),
						new FolderDeadlines(folder.resolve("deadlines")), new Door(workspace.suppressions), workspace.store, clock),
				clock);
	}

	private String added(String aware, String what) throws IOException {
		return json("add", "--json", "--aware=" + aware, "--what=" + what).path("breach").path("id").asText();
	}

	@Test
	void theClockRunsForSeventyTwoHoursAlsoOverAWeekend() throws IOException {
		now = Instant.parse("2026-11-27T12:00:00Z");
		var id = added("2026-11-27T18:30", "a lost disk"); // a Friday in Shanghai, 10:30 UTC

		now = Instant.parse("2026-11-30T10:00:00Z");
		var breach = json("list", "--json").path("breaches").path(0);

		assertEquals("2026-11-30T10:30:00Z", breach.path("due").asText());
		assertEquals(30, breach.path("minutesLeft").asInt());
		assertEquals("immediately", breach.path("pipl").asText());
		assertTrue(type(Locale.ENGLISH, "list").out().contains("0 h 30 min left"));
		now = now.plusSeconds(3_600);
		assertTrue(json("list", "--json").path("breaches").path(0).path("overdue").asBoolean());
		for (var language : LANGUAGES) {
			var said = type(language, "list").out() + type(language, "show", id).out();
			assertTrue(said.contains("57") || said.contains("五十七"), said);
			assertFalse(said.contains("<"), said);
		}
	}

	@Test
	void tellingTheAuthorityLateNeedsReasons() throws IOException {
		var id = added("2026-11-20T09:00:00Z", "a wrong recipient");

		assertEquals(Exit.USAGE, type(Locale.ENGLISH, "notify", id).exit());
		var late = json("notify", id, "--json", "--reason=found late").path("breach");
		var other = added("2026-11-29T09:00:00Z", "a stolen phone");
		var inTime = json("notify", other, "--json", "--at=2026-11-30T08:00:00Z").path("breach");

		assertTrue(late.path("late").asBoolean());
		assertEquals("notified", late.path("state").asText());
		assertFalse(inTime.path("late").asBoolean());
	}

	@Test
	void itIsClosedOnceTheAuthorityWasToldOrWhereNobodyIsAtRiskAndWhy() throws IOException {
		var id = added("2026-11-29T09:00:00Z", "a lost key");

		assertEquals(Exit.USAGE, type(Locale.ENGLISH, "close", id, "--reason=changed").exit());
		assertEquals(Exit.USAGE, type(Locale.ENGLISH, "close", id, "--no-risk").exit());
		assertEquals("closed", json("close", id, "--json", "--no-risk", "--reason=encrypted").path("breach").path("state").asText());
		assertEquals(0, json("list", "--json").path("breaches").size());
		assertEquals(1, json("list", "--json", "--all").path("breaches").size());
		assertEquals("open", json("undo", id, "--json").path("breach").path("state").asText());
	}

	@Test
	void whatWasWrittenIsMaskedAndThereAfterReopening() throws IOException {
		var id = added("2026-11-29T09:00:00Z", "mail to greta@example.com, Mr Smith told us");
		workspace.close();
		workspace = WholeWorkspace.open(folder);

		var breach = workspace.documents.find(KeptBreaches.KIND, id, Breach.class).orElseThrow();

		assertEquals(State.OPEN, breach.state());
		assertFalse(Json.write(breach).contains("greta") || Json.write(breach).contains("Smith"), Json.write(breach));
		assertEquals(List.of(), workspace.found());
	}

	@Test
	void whatIsWrongIsSaidInBothLanguagesAndNothingTypedIsRepeated() throws IOException {
		var wrong = List.of(
				new String[] {"greta"}, new String[] {"add", "--aware=greta", "--what=greta"}, new String[] {"add", "--what=greta"},
				new String[] {"add", "--aware=2027-01-01T00:00:00Z", "--what=greta"}, new String[] {"add", "--aware=2026-01-01T00:00:00Z"},
				new String[] {"show", "greta"}, new String[] {"close"}, new String[] {"undo", "greta"}, new String[] {"notify", "greta"});

		refused(wrong);
	}
}
