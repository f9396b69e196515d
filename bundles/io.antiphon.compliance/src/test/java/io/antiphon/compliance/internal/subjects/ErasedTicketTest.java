package io.antiphon.compliance.internal.subjects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.channels.internal.events.ReadEvent;
import io.antiphon.channels.internal.support.NewestTally;
import io.antiphon.channels.internal.support.TicketTimes;
import io.antiphon.compliance.Erased;
import io.antiphon.compliance.Identifier;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.IntakeRequest;
import io.antiphon.feedback.IntakeSession.Outcome;
import io.antiphon.feedback.Occurrence.Precision;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.events.Event;
import io.antiphon.loop.events.EventTime;
import io.antiphon.privacy.Redaction;
import io.antiphon.testkit.Records;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The times of somebody's tickets, which came beside their words. */
class ErasedTicketTest {

	@TempDir
	Path folder;

	private static ReadEvent ticket(String id, String customer, int hours) {
		var opened = LocalDateTime.of(2026, 3, 2, 9, 0);
		return new ReadEvent(
				"ticket", "tickets", id, "ticket", "",
				new Event.Times(new EventTime(opened, null, Precision.MINUTE),
						new EventTime(opened.plusHours(hours), null, Precision.MINUTE)),
				new ReadEvent.People("", customer, ""), new Context("shop", "", ""), Map.of());
	}

	private static void take(WholeWorkspace workspace) {
		var request = new IntakeRequest("tickets.csv", "channels.table", Set.of());
		try (var words = workspace.feedback.begin(request, workspace.access);
				var times = workspace.events.beside(words.id(), "tickets.csv", Redaction.newest(), true, workspace.access)) {
			Records.add(words, List.of(Records.said("a", "of ada").by("K-1"), Records.said("b", "of bob").by("K-2")));
			times.add(ticket("T-1", "K-1", 1));
			times.add(ticket("T-2", "K-2", 5));
			times.complete(new Outcome("", List.of(), List.of()));
			words.complete(new Outcome("", List.of(), List.of()));
		}
	}

	private static double hours(WholeWorkspace workspace) {
		var times = new TicketTimes(new NewestTally(workspace.events));
		return times.measure("tickets/shop/resolution", new Scope("shop", "", "", null), List.of()).getFirst().value();
	}

	@Test
	void areFoundAndGoWithTheirPerson() {
		try (var workspace = WholeWorkspace.open(folder)) {
			take(workspace);
			assertEquals(3, hours(workspace), 1e-9);
			var her = List.of(new Identifier(Identifier.Kind.CUSTOMER, "K-1"));
			var found = workspace.rights().find(her, workspace.access, Progress.NONE).getFirst();

			var erased = workspace.rights().erase(List.of(found.subject()), workspace.access, Progress.NONE);

			assertTrue(found.places().stream().anyMatch(place -> place.id().equals("event.cases")), found.places().toString());
			assertInstanceOf(Erased.Certified.class, erased);
			assertEquals(5, hours(workspace), 1e-9);
		}
	}
}
