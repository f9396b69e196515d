package io.antiphon.cli.internal;

import io.antiphon.base.guard.Answer;
import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Guarded;
import io.antiphon.base.guard.Unusable;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Grants;
import io.antiphon.privacy.Identity;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Purpose;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A command asked under the guard: one that cannot say what it does is listed without it, one whose parameters do not hold
 * takes none, and one that hangs is given up when the user stops it.
 */
final class GuardedCommand implements Command {

	private static final int LONGEST = 500;
	private static final int MOST = 100;
	private static final Duration FOREVER = Duration.ofDays(1_000);
	private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{0,39}");
	private static final Pattern OPTION = Pattern.compile("--[a-z][a-zA-Z0-9-]{0,39}");

	static final Call<String> NAME = Call.<String>of("Command.name", Call.SHORT).checked(name -> {
		if (!WORD.matcher(name).matches()) {
			throw new Unusable("no-name");
		}
	});
	private static final Call<String> SUMMARY = Call.text("Command.summary", LONGEST);
	private static final Call<List<Parameter>> PARAMETERS =
			Call.<Parameter>list("Command.parameters", Call.SHORT, MOST).checked(GuardedCommand::check);
	private static final Call<Boolean> NEEDS = Call.of("Command.needsWorkspace", Call.SHORT);
	private static final Call<Boolean> CREATES = Call.of("Command.createsWorkspace", Call.SHORT);
	private static final Call<Purpose> PURPOSE = Call.of("Command.purpose", Call.SHORT);
	/** Its user sits before it and can stop it. */
	private static final Call<Ran> RUN = Call.of("Command.run", FOREVER);

	private final Guarded<Command> command;
	private final Grants grants;
	private final String name;

	private GuardedCommand(Guarded<Command> command, Grants grants, String name) {
		this.command = command;
		this.grants = grants;
		this.name = name;
	}

	/** The command; empty where it has no name that could be typed. */
	static Optional<GuardedCommand> of(Guarded<Command> command, Grants grants) {
		return command.ask(NAME, Command::name).found().map(name -> new GuardedCommand(command, grants, name));
	}

	/** What it works under. A stranger's, which the user asked for, may improve the service; for more it has to be granted. */
	Access access(Privacy privacy) {
		var who = Identity.current();
		var purpose = purpose();
		return command.extension().ours() || purpose.equals(Purpose.IMPROVE_SERVICE)
				? privacy.access(who, purpose)
				: grants.access(command.extension().bundle(), who, purpose);
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public String summary(Locale locale) {
		return command.ask(SUMMARY, one -> one.summary(locale)).or("");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		return command.ask(PARAMETERS, one -> one.parameters(locale)).or(List.of());
	}

	@Override
	public boolean needsWorkspace() {
		return command.ask(NEEDS, Command::needsWorkspace).or(true);
	}

	@Override
	public boolean needsWorkspace(List<String> arguments) {
		return command.ask(NEEDS, one -> one.needsWorkspace(arguments)).or(true);
	}

	@Override
	public boolean createsWorkspace() {
		return command.ask(CREATES, Command::createsWorkspace).or(false);
	}

	@Override
	public Purpose purpose() {
		return command.ask(PURPOSE, Command::purpose).or(Purpose.IMPROVE_SERVICE);
	}

	@Override
	public Exit run(Invocation invocation) {
		var ours = command.extension().ours();
		var ran = command.ask(RUN, invocation.progress(), (one, progress) -> {
			try {
				return new Ran(one.run(invocation.with(progress)), null);
			} catch (RuntimeException | Error fault) {
				if (ours) {
					return new Ran(null, fault); // a fault of ours, which whoever runs us tells and logs
				}
				throw fault;
			}
		});
		return switch (ran) {
			case Answer.Given<Ran>(var end) -> end.exit();
			case Answer.Missing<Ran> missing -> Exit.FAULT;
		};
	}

	/** How it ended: with an exit, or by throwing. */
	private record Ran(@Nullable Exit end, @Nullable Throwable fault) {

		Ran {
			if (end == null && fault == null) {
				throw new Unusable("nothing");
			}
		}

		Exit exit() {
			if (fault instanceof RuntimeException broken) {
				throw broken;
			}
			if (fault instanceof Error error) {
				throw error;
			}
			return Objects.requireNonNull(end);
		}
	}

	private static void check(List<Parameter> parameters) {
		var options = parameters.stream().map(Parameter::name).filter(option -> !option.isEmpty()).toList();
		if (options.stream().distinct().count() < options.size()) {
			throw new Unusable("alike");
		}
		if (!options.stream().allMatch(option -> OPTION.matcher(option).matches())
				|| !parameters.stream().allMatch(one -> fits(one.value()) && fits(one.summary()))) {
			throw new Unusable("misshapen");
		}
	}

	private static boolean fits(String text) {
		return text.length() <= LONGEST && text.codePoints().noneMatch(Character::isISOControl);
	}
}
