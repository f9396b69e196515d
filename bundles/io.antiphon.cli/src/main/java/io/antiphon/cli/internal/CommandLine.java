package io.antiphon.cli.internal;

import io.antiphon.base.Nearest;
import io.antiphon.base.Texts;
import io.antiphon.cli.internal.grammar.AskedLanguage;
import io.antiphon.cli.internal.grammar.Grammar;
import io.antiphon.cli.internal.grammar.Grammar.Reading;
import io.antiphon.cli.internal.grammar.Guide;
import io.antiphon.cli.internal.terminal.Console;
import io.antiphon.cli.internal.terminal.FolderOpener;
import io.antiphon.cli.internal.terminal.FolderOpener.Answer;
import io.antiphon.cli.internal.terminal.TerminalProgress;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.privacy.Identity;
import io.antiphon.privacy.NotGrantedException;
import io.antiphon.privacy.Privacy;
import io.antiphon.store.Location;
import io.antiphon.store.StorageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs one command: finds it by its word, reads its parameters, opens and closes the workspace. Here and nowhere else is
 * caught what commands throw: one line for the user, the details for {@code faults}, which says where it put them.
 */
public final class CommandLine {

	/** The exit code of what the user stopped, by the custom of shells. */
	static final int INTERRUPTED = 130;

	private final List<Command> commands;
	private final @Nullable FolderOpener door;
	private final Privacy privacy;
	private final Function<Throwable, String> faults;
	private final Console console;

	/** {@code door}: null where no command needs a workspace. */
	CommandLine(
			List<Command> commands, @Nullable FolderOpener door, Privacy privacy, Function<Throwable, String> faults, Console console) {
		this.commands = List.copyOf(commands);
		this.door = door;
		this.privacy = privacy;
		this.faults = faults;
		this.console = console;
	}

	/**
	 * Runs one command, which needs no workspace, as a program of its own without the platform. The exit code; a fault is thrown.
	 */
	public static int alone(Command command, List<String> words, Privacy privacy) {
		if (command.needsWorkspace()) {
			throw new IllegalArgumentException(command.name() + " needs a workspace");
		}
		Function<Throwable, String> thrown = fault -> {
			throw new IllegalStateException(fault);
		};
		return new CommandLine(List.of(command), null, privacy, thrown, Console.standard())
				.run(words, Locale.getDefault(), Interruption.watched());
	}

	/** The exit code. {@code usual}: the language where none is asked for. */
	int run(List<String> words, Locale usual, Interruption interruption) {
		var locale = AskedLanguage.of(words, usual);
		var texts = Texts.of(CommandLine.class, locale);
		try (interruption) {
			var exit = new Run(locale, texts, interruption).of(words);
			if (interruption.interrupted()) {
				console.err().println(texts.get("interrupted"));
				return INTERRUPTED;
			}
			if (console.lost()) {
				console.err().println(texts.get("line", texts.get("output.lost")));
				return exit == Exit.DONE ? Exit.STORAGE.code() : exit.code();
			}
			return exit.code();
		} catch (NotGrantedException refused) {
			console.err().println(texts.get("line", refused.sentence(locale)));
			return Exit.REFUSED.code();
		} catch (RuntimeException | Error fault) {
			var storage = StorageException.in(fault);
			if (storage.isPresent()) {
				faults.apply(fault);
				console.err().println(texts.get("line", storage.get().fault().sentence(locale)));
				return Exit.STORAGE.code();
			}
			console.err().println(texts.get("fault", fault.getClass().getSimpleName(), faults.apply(fault)));
			return Exit.FAULT.code();
		}
	}

	/** One run in one language. */
	private final class Run {

		private final Locale locale;
		private final Texts texts;
		private final Interruption interruption;

		Run(Locale locale, Texts texts, Interruption interruption) {
			this.locale = locale;
			this.texts = texts;
			this.interruption = interruption;
		}

		Exit of(List<String> words) {
			int at = word(words);
			var rest = new ArrayList<>(words.subList(0, at));
			if (at < words.size()) {
				rest.addAll(words.subList(at + 1, words.size()));
			}
			if (at == words.size() || words.get(at).equals("help")) {
				return help(at < words.size(), rest);
			}
			var name = words.get(at);
			return named(name).map(command -> read(command, rest)).orElseGet(() -> unknown(name));
		}

		private Exit help(boolean asked, List<String> words) {
			var one = words.stream().flatMap(word -> named(word).stream()).findFirst();
			if (one.isPresent()) {
				new Guide(locale).one(one.get(), console.out());
				return Exit.DONE;
			}
			var wanted = asked || Grammar.asksForHelp(words);
			new Guide(locale).all(commands, wanted ? console.out() : console.err());
			return wanted ? Exit.DONE : Exit.USAGE;
		}

		private Exit unknown(String name) {
			var nearest = Nearest.to(name, commands.stream().map(Command::name).toList());
			var said = nearest.isPresent()
					? texts.get("command.nearly", name, nearest.get())
					: texts.get("command.unknown", name);
			return wrong(said, texts.get("see.all"));
		}

		private Exit read(Command command, List<String> words) {
			if (Grammar.asksForHelp(words)) {
				return help(true, List.of(command.name()));
			}
			return switch (new Grammar(command, locale).read(words)) {
				case Reading.Wrong(var mistake, var word, var near) -> {
					var said = texts.get("mistake." + mistake.name(), word);
					yield wrong(near.isEmpty() ? said : texts.get("mistake.nearly", said, near), command);
				}
				case Reading.Read read -> open(command, read);
			};
		}

		private Exit open(Command command, Reading.Read read) {
			var asked = read.last(Grammar.LANG);
			if (asked.isPresent() && AskedLanguage.named(asked.get()).isEmpty()) {
				return wrong(texts.get("language.unknown", asked.get()), command);
			}
			var around = read.last(Grammar.OUT).flatMap(place -> Location.around(Path.of(place)));
			if (around.isPresent()) {
				return wrong(texts.get("out.inside", around.get()), command);
			}
			if (!command.needsWorkspace(read.arguments())) {
				return invoke(command, read);
			}
			var data = read.last(Grammar.DATA);
			return data.isPresent()
					? opened(command, read, Path.of(data.get()))
					: wrong(texts.get("data.missing", command.name()), command);
		}

		private Exit opened(Command command, Reading.Read read, Path data) {
			var entrance = Objects.requireNonNull(door);
			switch (entrance.open(data, command.createsWorkspace(), locale)) {
				case Answer.Shut(var exit, var sentence) -> {
					console.err().println(texts.get("line", sentence));
					return exit;
				}
				case Answer.Open open -> {
					open.notices().forEach(notice -> console.err().println(texts.get("line", notice)));
					try {
						return invoke(command, read);
					} finally {
						entrance.close();
					}
				}
			}
		}

		private Exit invoke(Command command, Reading.Read read) {
			var access = command instanceof GuardedCommand guarded
					? guarded.access(privacy)
					: privacy.access(Identity.current(), command.purpose());
			try (var progress = new TerminalProgress(
					console, locale, System::nanoTime, interruption::interrupted)) {
				return command.run(new Invocation(
						read.arguments(),
						read.options(),
						read.has(Grammar.JSON),
						locale,
						access,
						progress,
						progress.clearing(console.out()),
						progress.clearing(console.err())));
			}
		}

		private Exit wrong(String said, Command command) {
			return wrong(said, texts.get("see.one", command.name()));
		}

		private Exit wrong(String said, String see) {
			console.err().println(texts.get("line", said));
			console.err().println(see);
			return Exit.USAGE;
		}
	}

	private Optional<Command> named(String name) {
		return commands.stream().filter(command -> command.name().equals(name)).findFirst();
	}

	/** Where the command stands: options may come before it. */
	private static int word(List<String> words) {
		int at = 0;
		while (at < words.size() && words.get(at).startsWith("-")) {
			at += Grammar.COMMON_VALUED.contains(words.get(at)) ? 2 : 1;
		}
		return Math.min(at, words.size());
	}
}
