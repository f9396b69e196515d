package io.antiphon.compliance.internal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.cli.spi.Exit;
import io.antiphon.compliance.internal.CommandCase;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.privacy.Purpose;
import io.antiphon.testkit.Records;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever oversees sees who looked at what. */
class AuditCommandTest extends CommandCase {

	@BeforeEach
	void look() {
		Records.take(workspace.feedback, workspace.access, List.of(Records.said("a", "slow").at("shop", "desk", "survey")));
		var lin = workspace.privacy.privacy().access("lin", Purpose.IMPROVE_SERVICE);
		workspace.feedback.select(Query.of(new Scope("shop", "desk", "", null)), lin);
		workspace.feedback.select(Query.of(new Scope("elsewhere", "", "", null)), lin);
	}

	@Override
	protected AuditCommandComponent command() {
		return new AuditCommandComponent(workspace.privacy.privacy(), workspace.feedback);
	}

	@Test
	void namesThatAreKnownHereStandInTheirPlaceAndOthersStayDigests() throws IOException {
		var entries = json("list", "--who=lin", "--act=feedback.", "--json").path("entries");

		assertEquals(2, entries.size());
		assertEquals("service=shop; touchpoint=desk", entries.path(0).path("about").asText());
		assertTrue(entries.path(1).path("about").asText().matches("service=#[0-9a-f]{16}"), entries.toString());
		assertEquals("improve-service", entries.path(0).path("for").asText());
	}

	@Test
	void theNewestAreShownAndTheChainIsChecked() throws IOException {
		assertEquals(1, json("list", "--last=1", "--json").path("entries").size());
		assertTrue(json("check", "--json").path("intact").asBoolean());
		assertEquals(Exit.USAGE, type(Locale.ENGLISH, "list", "--last=0").exit());
		assertEquals(Exit.USAGE, type(Locale.CHINESE, "look").exit());
	}

	@Test
	void whoDoesNotOverseeIsNotToldWhatOthersAsked() {
		var lin = workspace.privacy.privacy().access("lin", Purpose.IMPROVE_SERVICE);

		assertThrows(IllegalArgumentException.class, () -> workspace.feedback.asked("all", lin));
	}
}
