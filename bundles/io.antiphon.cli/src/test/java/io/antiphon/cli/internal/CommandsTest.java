package io.antiphon.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.base.guard.Extension;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.Guard;
import io.antiphon.base.guard.Guarded;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.cli.internal.grammar.Guide;
import io.antiphon.cli.internal.terminal.Console;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.privacy.Grants;
import io.antiphon.privacy.NotGrantedException;
import io.antiphon.privacy.Purpose;
import io.antiphon.testkit.OpenDoor;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Commands of strangers: a bad one harms neither the help nor the others. */
class CommandsTest {

	private final FaultRegister faults = new FaultRegister();
	private final Guard guard = new ThreadGuard(faults, Duration.ZERO);
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private final Console console = new Console(
			new PrintStream(new ByteArrayOutputStream()), new PrintStream(err, true, StandardCharsets.UTF_8), false);
	private final FakeCommand good = new FakeCommand("good", false, invocation -> Exit.DONE);

	@Test
	void aBadSummaryIsNamedAndTheHelpListsAllCommands() {
		var out = new ByteArrayOutputStream();

		new Guide(Locale.ENGLISH).all(commands(new Bad(), good), new PrintStream(out, true, StandardCharsets.UTF_8));

		var said = out.toString(StandardCharsets.UTF_8);
		assertTrue(said.contains("  bad    \n") && said.contains("  good   a command for tests\n"), said);
		assertEquals("Command.summary", faults.all().getFirst().call());
	}

	@Test
	void tooManyParametersAreNoneAndTheCommandCanStillBeExplained() {
		var out = new ByteArrayOutputStream();

		new Guide(Locale.ENGLISH).one(commands(new Bad()).getFirst(), new PrintStream(out, true, StandardCharsets.UTF_8));

		assertTrue(out.toString(StandardCharsets.UTF_8).contains("./antiphon bad"));
		assertTrue(kinds().contains(Fault.Kind.TOO_MUCH), kinds()::toString);
	}

	@Test
	void ofTwoCommandsWithOneNameTheSecondIsRefusedAndTold() {
		var again = new FakeCommand("good", false, invocation -> Exit.FAULT);

		var commands = commands(good, again);

		assertEquals(1, commands.size());
		assertEquals(Exit.DONE, run(commands.getFirst()));
		assertEquals(List.of(Fault.Kind.NAME_TAKEN), kinds());
		assertTrue(faults.all().getFirst().sentence(Locale.ENGLISH).contains("good"));
	}

	@Test
	void aNameThatCannotBeTypedIsRefused() {
		assertEquals(List.of(), commands(new FakeCommand("two words", false, invocation -> Exit.DONE)));
		assertEquals(List.of(), commands(new FakeCommand("help", false, invocation -> Exit.DONE)));
	}

	@Test
	void aStrangerThatThrowsIsAFaultOfItsOwn() {
		var broken = commands(new FakeCommand("broken", false, invocation -> {
			throw new IllegalStateException("secret words");
		}));

		assertEquals(Exit.FAULT, run(broken.getFirst()));
		assertEquals(List.of(Fault.Kind.THREW), kinds());
	}

	@Test
	void whatOneOfOursThrowsIsHandedOn() {
		var fault = new IllegalStateException("a full disk");
		Command broken = new FakeCommand("broken", false, invocation -> {
			throw fault;
		});
		var ours = Guarded.of(new Extension("io.antiphon.cli", "io.antiphon.cli.Broken"), broken, guard);

		var command = Commands.of(Extensions.of(List.of(ours)), FakeGrants.none()).getFirst();

		assertSame(fault, assertThrows(IllegalStateException.class, () -> run(command)));
		assertEquals(List.of(), faults.all());
	}

	@Test
	void complaintsAreToldWhenTheCommandIsOver() {
		try (var complaints = complaints(new ArrayList<>())) {
			commands(new FakeCommand("two words", false, invocation -> Exit.DONE));
			assertEquals("", err.toString(StandardCharsets.UTF_8));
		}

		assertEquals(
				"antiphon: FakeCommand returned at Command.name what cannot be used: no id that could be kept.\n",
				err.toString(StandardCharsets.UTF_8));
	}

	@Test
	void theProcessWaitsForNoThreadThatHangs() {
		var odd = new Extension("com.example.odd", "com.example.odd.Odd");
		try (var complaints = complaints(new ArrayList<>())) {
			faults.tell(new Fault(Instant.EPOCH, odd, "Thing.label", Fault.Kind.THREW, "Odd"));
			assertFalse(complaints.stuck());

			faults.tell(new Fault(Instant.EPOCH, odd, "activate", Fault.Kind.LATE, "30"));
			assertTrue(complaints.stuck());
		}
	}

	@Test
	void aProcessThatAnExtensionEndsEndsAsAFaultOnceTheCommandIsOver() throws InterruptedException {
		var codes = Collections.synchronizedList(new ArrayList<Integer>());
		var complaints = complaints(codes);
		var ending = Thread.ofPlatform().start(() -> faults.tell(new Fault(
				Instant.EPOCH, new Extension("com.example.odd", "com.example.odd.Odd"), "System.exit",
				Fault.Kind.ENDED_PROCESS, "")));
		while (ending.getState() != Thread.State.TIMED_WAITING) {
			Thread.onSpinWait();
		}

		assertEquals(List.of(), codes);
		complaints.close();
		ending.join();

		assertEquals(List.of(1), codes);
		assertTrue(err.toString(StandardCharsets.UTF_8).contains("com.example.odd.Odd ended the process"));
	}

	@Test
	void aStrangersCommandMayImproveTheServiceAndForMoreItHasToBeGranted() {
		var granted = new FakeGrants(List.of(new Grants.Grant("CommandsTest$Exporting", List.of(Purpose.EXPORT))));
		var door = new OpenDoor();

		var good = (GuardedCommand) commands(this.good).getFirst();
		var refused = (GuardedCommand) commands(new Exporting()).getFirst();
		var allowed = (GuardedCommand) Commands.of(Extensions.of(guard, new Exporting()), granted).getFirst();

		assertEquals(Purpose.IMPROVE_SERVICE, good.access(door).purpose());
		assertEquals(Purpose.EXPORT, allowed.access(door).purpose());
		var said = assertThrows(NotGrantedException.class, () -> refused.access(door)).sentence(Locale.ENGLISH);
		assertTrue(said.endsWith("in grants.properties: CommandsTest$Exporting = export"), said);
	}

	/** Wants to hand data over. */
	private static final class Exporting implements Command {

		@Override
		public String name() {
			return "hand-over";
		}

		@Override
		public String summary(Locale locale) {
			return "";
		}

		@Override
		public List<Parameter> parameters(Locale locale) {
			return List.of();
		}

		@Override
		public Purpose purpose() {
			return Purpose.EXPORT;
		}

		@Override
		public Exit run(Invocation invocation) {
			return Exit.DONE;
		}
	}

	private Complaints complaints(List<Integer> codes) {
		return new Complaints(faults, console, Locale.ENGLISH, codes::add);
	}

	private List<Command> commands(Command... commands) {
		return Commands.of(Extensions.of(guard, commands), FakeGrants.none());
	}

	private List<Fault.Kind> kinds() {
		return faults.all().stream().map(Fault::kind).toList();
	}

	private Exit run(Command command) {
		return command.run(new Invocation(
				List.of(),
				Map.of(),
				false,
				Locale.ENGLISH,
				new OpenDoor().access("tester", Purpose.VERIFY),
				Progress.NONE,
				console.out(),
				console.err()));
	}

	/** Says nothing right about itself. */
	private static final class Bad implements Command {

		@Override
		public String name() {
			return "bad";
		}

		@Override
		public String summary(Locale locale) {
			throw new IllegalStateException("no words");
		}

		@Override
		public List<Parameter> parameters(Locale locale) {
			return Collections.nCopies(1_000_000, Parameter.flag("--bad", ""));
		}

		@Override
		public Exit run(Invocation invocation) {
			return Exit.DONE;
		}
	}
}
