package io.antiphon.cli.internal.grammar;

import io.antiphon.base.Nearest;
import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Command.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** Reads the words after a command by the parameters it declares and those that every command has. */
public final class Grammar {

	public static final String DATA = "--data";
	public static final String JSON = "--json";
	public static final String LANG = "--lang";
	/** Where results go, of the commands that have any. */
	public static final String OUT = "--out";
	static final String HELP = "--help";
	static final String SHORT_HELP = "-h";
	/** Those of every command that a value follows. */
	public static final Set<String> COMMON_VALUED = Set.of(DATA, LANG);

	/** What came of reading. */
	public sealed interface Reading {

		record Read(List<String> arguments, Map<String, List<String>> options) implements Reading {

			public Read {
				arguments = List.copyOf(arguments);
				options = Map.copyOf(options);
			}

			public boolean has(String option) {
				return options.containsKey(option);
			}

			public Optional<String> last(String option) {
				var values = options.getOrDefault(option, List.of());
				return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
			}
		}

		/** {@code option}: a word that is nearly the wrong one, empty where none is. */
		record Wrong(Mistake mistake, String word, String option) implements Reading {}
	}

	/** What is wrong about a word. */
	public enum Mistake {
		OPTION_MISSING,
		ARGUMENT_MISSING,
		VALUE_MISSING,
		UNKNOWN_OPTION,
		TOO_MANY,
		NO_VALUE_TAKEN
	}

	private final List<Parameter> parameters;
	private final CommandLine parser;

	public Grammar(Command command, Locale locale) {
		this.parameters = parameters(command, locale);
		var spec = CommandSpec.create().name(command.name());
		int position = 0;
		for (var parameter : parameters) {
			if (isOption(parameter)) {
				spec.addOption(option(parameter));
			} else {
				spec.addPositional(positional(parameter, position++));
			}
		}
		this.parser = new CommandLine(spec)
				.setOverwrittenOptionsAllowed(true)
				.setPosixClusteredShortOptionsAllowed(false)
				.setExpandAtFiles(false)
				.setAllowOptionsAsOptionParameters(true)
				.setInterpolateVariables(false);
	}

	static boolean isOption(Parameter parameter) {
		return parameter.name().startsWith("-");
	}

	/** A command's own parameters, then those of every command; a command cannot declare the latter anew. */
	public static List<Parameter> parameters(Command command, Locale locale) {
		var common = common(locale);
		var taken = common.stream().map(Parameter::name).collect(Collectors.toSet());
		return Stream.concat(
				command.parameters(locale).stream().filter(own -> !taken.contains(own.name())), common.stream())
				.toList();
	}

	/** What every command takes. */
	private static List<Parameter> common(Locale locale) {
		var texts = Texts.of(Grammar.class, locale);
		return List.of(
				Parameter.option(DATA, "DIR", texts.get("common.data")),
				Parameter.flag(JSON, texts.get("common.json")),
				Parameter.option(LANG, "zh|en", texts.get("common.lang")),
				Parameter.flag(HELP, texts.get("common.help")));
	}

	public Reading read(List<String> words) {
		var valueless = valueless(words);
		if (valueless.isPresent()) {
			return new Reading.Wrong(Mistake.VALUE_MISSING, valueless.get(), "");
		}
		try {
			var result = parser.parseArgs(words.toArray(String[]::new));
			var options = new LinkedHashMap<String, List<String>>();
			result.matchedOptions().forEach(option -> options.put(option.longestName(), values(option)));
			var arguments = result.matchedPositionals().stream()
					.distinct()
					.flatMap(positional -> values(positional).stream())
					.toList();
			return complete(new Reading.Read(arguments, options));
		} catch (CommandLine.MissingParameterException missing) {
			return new Reading.Wrong(Mistake.VALUE_MISSING, label(missing.getMissing().getFirst()), "");
		} catch (CommandLine.UnmatchedArgumentException unmatched) {
			return unmatched(unmatched.getUnmatched().getFirst());
		} catch (ParameterException valued) {
			return new Reading.Wrong(Mistake.NO_VALUE_TAKEN, flag(words), "");
		}
	}

	/** The first option that another one follows where its value should be; a value that is called like an option stands behind "=". */
	private Optional<String> valueless(List<String> words) {
		for (int at = 0; at + 1 < words.size() && !words.get(at).equals("--"); at++) {
			var valued = option(words.get(at)).filter(option -> !option.value().isEmpty());
			if (valued.isPresent()) {
				at++;
				if (option(words.get(at).split("=", 2)[0]).isPresent()) {
					return valued.map(option -> option.name() + " " + option.value());
				}
			}
		}
		return Optional.empty();
	}

	private Optional<Parameter> option(String name) {
		return parameters.stream().filter(Grammar::isOption).filter(parameter -> parameter.name().equals(name)).findFirst();
	}

	/** Whether help is asked for, right or wrong as the other words may be. */
	public static boolean asksForHelp(List<String> words) {
		return words.stream()
				.takeWhile(word -> !word.equals("--"))
				.anyMatch(word -> word.equals(HELP) || word.equals(SHORT_HELP));
	}

	/** What is required is asked for here: picocli would name it before a word that was only mistyped. */
	private Reading complete(Reading.Read read) {
		for (var parameter : parameters) {
			var option = isOption(parameter);
			if (parameter.required() && (option ? !read.has(parameter.name()) : read.arguments().isEmpty())) {
				var mistake = option ? Mistake.OPTION_MISSING : Mistake.ARGUMENT_MISSING;
				return new Reading.Wrong(mistake, (parameter.name() + " " + parameter.value()).strip(), "");
			}
		}
		return read;
	}

	private static List<String> values(ArgSpec argument) {
		return argument.arity().max() > 0 ? List.copyOf(argument.stringValues()) : List.of();
	}

	private Reading unmatched(String word) {
		if (!word.startsWith("-")) {
			return new Reading.Wrong(Mistake.TOO_MANY, word, "");
		}
		var name = word.split("=", 2)[0];
		var known = parameters.stream().filter(Grammar::isOption).map(Parameter::name).toList();
		return new Reading.Wrong(Mistake.UNKNOWN_OPTION, name, Nearest.to(name, known).orElse(""));
	}

	/** The flag that was given a value. */
	private String flag(List<String> words) {
		return parameters.stream()
				.filter(parameter -> isOption(parameter) && parameter.value().isEmpty())
				.map(Parameter::name)
				.filter(name -> words.stream().anyMatch(word -> word.startsWith(name + "=")))
				.findFirst()
				.orElse("");
	}

	private static String label(ArgSpec argument) {
		return argument instanceof OptionSpec option
				? (option.longestName() + " " + option.paramLabel()).strip()
				: argument.paramLabel();
	}

	private static OptionSpec option(Parameter parameter) {
		var names = parameter.name().equals(HELP) ? new String[] {HELP, SHORT_HELP} : new String[] {parameter.name()};
		var option = OptionSpec.builder(names);
		if (parameter.value().isEmpty()) {
			return option.arity("0").type(boolean.class).build();
		}
		return option.arity("1")
				.type(List.class)
				.auxiliaryTypes(String.class)
				.paramLabel(parameter.value())
				.build();
	}

	private static PositionalParamSpec positional(Parameter parameter, int position) {
		return PositionalParamSpec.builder()
				.index(parameter.repeated() ? position + "..*" : String.valueOf(position))
				.arity(parameter.repeated() ? "0..*" : "0..1")
				.type(List.class)
				.auxiliaryTypes(String.class)
				.paramLabel(parameter.value())
				.build();
	}
}
