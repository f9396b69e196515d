package io.antiphon.workbench.internal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Ids;
import io.antiphon.feedback.Scope;
import io.antiphon.privacy.Sealed;
import io.antiphon.store.Location;
import io.antiphon.store.Opening;
import io.antiphon.store.Workspace;
import io.antiphon.testkit.OpenDoor;
import io.antiphon.workbench.ui.Session.Change;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WorkspaceSessionTest {

	private final List<String> doors = new ArrayList<>();
	private final List<Change> told = new ArrayList<>();
	private final OpenDoor privacy = new OpenDoor();
	private final WorkspaceSession session =
			new WorkspaceSession(new RecordedDoors(), privacy, Runnable::run, Locale.ENGLISH);

	@Test
	void enteringAnotherWorkspaceClosesTheOneBeforeAndStartsWithTheWholeScope() {
		session.enter(Path.of("one"));
		session.choose(Scope.ALL.withService("shop"));

		var entry = session.enter(Path.of("two"));

		assertInstanceOf(WorkspaceEntry.Entered.class, entry);
		assertEquals(List.of("open one", "close", "open two"), doors);
		assertEquals(Scope.ALL, session.scope());
	}

	@Test
	void aWorkspaceInUseIsSaidSoInBothLanguagesAndTheOneBeforeIsOpenAgain() {
		session.enter(Path.of("one"));

		var shut = assertInstanceOf(WorkspaceEntry.Shut.class, session.enter(Path.of("used")));
		var chinese = new WorkspaceSession(new RecordedDoors(), privacy, Runnable::run, Locale.CHINESE)
				.enter(Path.of("used"));

		assertTrue(shut.why().contains("in use") && shut.why().contains("used"), shut.why());
		assertTrue(assertInstanceOf(WorkspaceEntry.Shut.class, chinese).why().contains("正被另一个进程使用"));
		assertEquals("one", session.workspace().orElseThrow().id());
	}

	@Test
	void aSealedWorkspaceIsClosedAgainAndTheKeyIsNamed() {
		privacy.sealedBy(new Sealed(Sealed.Reason.KEY_MISSING, Path.of("keys")));

		var entry = assertInstanceOf(WorkspaceEntry.Shut.class, session.enter(Path.of("one")));

		assertTrue(entry.why().contains("keys"), entry.why());
		assertEquals(List.of("open one", "close"), doors);
		assertTrue(session.workspace().isEmpty());
	}

	@Test
	void listenersHearOfChangesUntilTheyAreRemoved() {
		var registration = session.listen(told::add);
		session.enter(Path.of("one"));
		session.choose(Scope.ALL.withChannel("web"));
		session.choose(Scope.ALL.withChannel("web"));
		session.dataChanged();

		registration.remove();
		session.dataChanged();

		assertEquals(List.of(Change.WORKSPACE, Change.SCOPE, Change.DATA), told);
	}

	@Test
	void aWorkspaceIsBeingOpenedFromTheStartUntilItIsOpenOrStaysShut() {
		assertTrue(session.opening());

		session.enter(Path.of("used"));
		assertFalse(session.opening());
		session.enter(Path.of("one"));

		assertFalse(session.opening());
		assertEquals(List.of(true, true), openingMeanwhile);
	}

	@Test
	void choicesOfAScopeAreTakenBackOneByOneUntilTheWorkspaceIsLeft() {
		session.enter(Path.of("one"));
		session.choose(Scope.ALL.withService("shop"));
		session.choose(Scope.ALL.withService("hotel"));

		session.back();
		assertEquals("shop", session.scope().service());
		session.back();
		assertEquals(Scope.ALL, session.scope());
		assertFalse(session.canGoBack());

		session.choose(Scope.ALL.withService("shop"));
		session.enter(Path.of("two"));
		session.back();
		assertEquals(Scope.ALL, session.scope());
	}

	@Test
	void theWindowStartsWithWhatWasSaidElseWithTheLastElseAtHome() {
		assertEquals(Path.of("/said"), WorkspaceChoice.of("/said", "/last", "/home"));
		assertEquals(Path.of("/last"), WorkspaceChoice.of(null, "/last", "/home"));
		assertEquals(Path.of("/home/.antiphon/workspace"), WorkspaceChoice.of("", "", "/home"));
	}

	private final List<Boolean> openingMeanwhile = new ArrayList<>();

	private final class RecordedDoors implements WorkspaceSession.Doors {

		@Override
		public Opening open(Path directory) {
			openingMeanwhile.add(session.opening());
			doors.add("open " + directory);
			return directory.equals(Path.of("used"))
					? new Opening.InUse(Location.of(directory))
					: new Opening.Opened(new Workspace(directory.toString(), directory, new Ids(Clock.systemUTC(), 1)));
		}

		@Override
		public void close() {
			doors.add("close");
		}
	}
}
