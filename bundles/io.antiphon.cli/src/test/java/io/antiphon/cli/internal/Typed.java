package io.antiphon.cli.internal;

import io.antiphon.base.Progress;
import io.antiphon.cli.internal.grammar.Grammar;
import io.antiphon.cli.internal.grammar.Grammar.Reading;
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
public final class Typed {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	public final OpenDoor privacy = new OpenDoor();
	public Locale locale = Locale.ENGLISH;
	public Progress progress = Progress.NONE;

	public Exit run(Command command, String... words) {
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

	public String out() {
		return out.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
	}

	public String err() {
		return err.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
	}
}
