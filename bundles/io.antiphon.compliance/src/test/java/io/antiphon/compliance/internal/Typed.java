package io.antiphon.compliance.internal;

import io.antiphon.base.Progress;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.privacy.Access;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A command line as it was typed, and what was said to it. */
public record Typed(Exit exit, String out, String err) {

	/** Runs a command with words and options ("--on=2025-01-01", "--json") in a language. */
	public static Typed at(Command command, Access access, Locale locale, String... words) {
		var arguments = new ArrayList<String>();
		Map<String, List<String>> options = new HashMap<>();
		for (var word : words) {
			if (word.startsWith("--")) {
				var parts = word.split("=", 2);
				options.computeIfAbsent(parts[0], fresh -> new ArrayList<>()).addAll(parts.length == 2 ? List.of(parts[1]) : List.of());
			} else {
				arguments.add(word);
			}
		}
		var json = options.remove("--json") != null;
		var out = new ByteArrayOutputStream();
		var err = new ByteArrayOutputStream();
		var exit = command.run(new Invocation(
				arguments, options, json, locale, access, Progress.NONE, new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8)));
		return new Typed(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}
}
