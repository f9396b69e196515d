package io.antiphon.cli.internal.grammar;

import io.antiphon.base.Texts;
import io.antiphon.cli.internal.terminal.TextWidth;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Command.Parameter;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The help: all commands, or one with its parameters. */
public final class Guide {

	private static final int GAP = 3;

	private final Texts texts;

	public Guide(Locale locale) {
		this.texts = Texts.of(Guide.class, locale);
	}

	public void all(List<Command> commands, PrintStream out) {
		out.println(texts.get("guide.usage"));
		out.println();
		rows(
				commands.stream()
						.sorted(Comparator.comparing(Command::name))
						.map(command -> new Row(command.name(), command.summary(texts.locale())))
						.toList(),
				out);
		out.println();
		out.println(texts.get("guide.more"));
		out.println(texts.get("guide.exits"));
	}

	public void one(Command command, PrintStream out) {
		var parameters = Grammar.parameters(command, texts.locale());
		var usage = parameters.stream().map(Guide::usage).collect(Collectors.joining(" "));
		out.println(texts.get("guide.one", command.name(), usage));
		out.println();
		out.println(command.summary(texts.locale()));
		out.println();
		rows(parameters.stream().map(parameter -> new Row(label(parameter), parameter.summary())).toList(), out);
	}

	private static String usage(Parameter parameter) {
		return parameter.required() ? label(parameter) : "[" + label(parameter) + "]";
	}

	private static String label(Parameter parameter) {
		var label = (parameter.name() + " " + parameter.value()).strip();
		return parameter.repeated() ? label + "…" : label;
	}

	private record Row(String name, String summary) {}

	private static void rows(List<Row> rows, PrintStream out) {
		var widest = rows.stream().mapToInt(row -> TextWidth.of(row.name())).max().orElse(0);
		rows.forEach(row -> out.println("  " + TextWidth.pad(row.name(), widest + GAP) + row.summary()));
	}
}
