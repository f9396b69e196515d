package io.antiphon.cli.internal;

import io.antiphon.base.Progress;
import io.antiphon.cli.internal.Grammar.Reading;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.testkit.OpenDoor;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Runs a command as it would be typed, and keeps what it prints. */
final class Typed {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private final OpenDoor privacy = new OpenDoor();
	Locale locale = Locale.ENGLISH;
	Progress progress = Progress.NONE;

	Exit run(Command command, String... words) {
		if (!(new Grammar(command, locale).read(List.of(words)) instanceof Reading.Read read)) {
			throw new AssertionError("wrong use");
		}
		return command.run(new Invocation(
				read.arguments(),
				read.options(),
				read.has(Grammar.JSON),
				locale,
				privacy.access("tester", command.purpose()),
				progress,
				new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8)));
	}

	String out() {
		return out.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
	}

	String err() {
		return err.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
	}
}
