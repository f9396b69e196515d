package io.antiphon.cli.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.guard.FaultRegister;
import io.antiphon.cli.internal.command.BackupCommand;
import io.antiphon.cli.internal.command.CheckCommand;
import io.antiphon.cli.internal.command.Checks;
import io.antiphon.cli.internal.command.FeaturesCommand;
import io.antiphon.cli.internal.command.FeedbackCommand;
import io.antiphon.cli.internal.command.RestoreCommand;
import io.antiphon.cli.internal.export.ExportCommand;
import io.antiphon.cli.internal.grammar.Grammar;
import io.antiphon.cli.internal.grammar.Guide;
import io.antiphon.cli.internal.loop.LoopCommand;
import io.antiphon.cli.internal.trace.TraceCommand;
import io.antiphon.cli.spi.Command;
import io.antiphon.loop.Trace;
import io.antiphon.testkit.FakeChain;
import io.antiphon.testkit.FixedTurns;
import io.antiphon.testkit.InMemoryErasures;
import io.antiphon.testkit.InMemoryFeedback;
import io.antiphon.testkit.OpenDoor;
import io.antiphon.wording.Vocabularies;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelpTest {

	/** Those whose parameters ask nothing of a service. */
	static Stream<Command> commands() {
		var store = new InMemoryFeedback();
		var door = new OpenDoor();
		return Stream.of(
				new LoopCommand(invocation -> {
					throw new AssertionError("it was run");
				}),
				new ExportCommand(new FakeReport(), store, new FakeChain()),
				new FeedbackCommand(store, new InMemoryErasures()),
				new TraceCommand(new Nothing(), store, new InMemoryErasures(), Vocabularies.NONE, () -> null),
				new CheckCommand(new Checks(store, new InMemoryErasures(), new FakeChain(), door, door, Optional::empty)),
				new BackupCommand(new FakeBackups()),
				new RestoreCommand(new FakeBackups()),
				new FeaturesCommand(List::of, new FixedTurns(), List::of, new FaultRegister(), FakeGrants.none()));
	}

	@ParameterizedTest
	@MethodSource("commands")
	void explainsEveryWordOfEachCommandInBothLanguages(Command command) {
		for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			var out = new ByteArrayOutputStream();

			new Guide(locale).one(command, new PrintStream(out, true, StandardCharsets.UTF_8));

			var said = out.toString(StandardCharsets.UTF_8);
			assertFalse(said.contains("<"), said);
			assertTrue(said.contains("./antiphon " + command.name()), said);
			Grammar.parameters(command, locale).forEach(parameter -> {
				assertTrue(said.contains((parameter.name() + " " + parameter.value()).strip()), parameter.name());
				assertFalse(parameter.summary().isBlank(), parameter.name());
			});
		}
	}

	private record Nothing() implements Trace {

		@Override
		public Node above(long feedback) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Optional<Node> below(String id) {
			return Optional.empty();
		}
	}
}
