package io.antiphon.cli.spi;

import io.antiphon.base.Progress;
import io.antiphon.privacy.Access;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A command as it was typed. Output goes to {@code out}, everything else to {@code err}. */
public record Invocation(
		List<String> arguments,
		Map<String, List<String>> options,
		boolean json,
		Locale locale,
		Access access,
		Progress progress,
		PrintStream out,
		PrintStream err) {

	public Invocation {
		arguments = List.copyOf(arguments);
		options = Map.copyOf(options);
	}

	/** The value of an option ("--out"), the last one where it was given more than once. */
	public Optional<String> option(String name) {
		var values = options.getOrDefault(name, List.of());
		return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
	}

	/**
	 * Prints a result: as JSON where that was asked for, otherwise as text. {@code data} consists of maps, lists, strings,
	 * numbers and booleans.
	 */
	public void print(Map<String, ?> data, String text) {
		out.println(json ? ResultText.text(data) : text);
	}

	/** Says why it ends so. */
	public Exit end(Exit exit, String sentence) {
		err.println(sentence);
		return exit;
	}

	/** The same with another progress. */
	public Invocation with(Progress other) {
		return new Invocation(arguments, options, json, locale, access, other, out, err);
	}

	/** Whether a flag was given. */
	public boolean flag(String name) {
		return options.containsKey(name);
	}
}
