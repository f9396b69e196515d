package io.antiphon.cli.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.guard.FaultRegister;
import io.antiphon.cli.spi.Command;
import io.antiphon.loop.Trace;
import io.antiphon.testkit.FixedTurns;
import io.antiphon.testkit.FakeChain;
import io.antiphon.testkit.InMemoryFeedback;
import io.antiphon.testkit.OpenDoor;
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
				new ExportCommand(new FakeReport(), store),
				new FeedbackCommand(store),
				new TraceCommand(new Nothing(), store, () -> null),
				new CheckCommand(new Checks(store, new FakeChain(), door, door)),
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
