package io.antiphon.cli.internal;

import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Fault;
import io.antiphon.cli.spi.Command;
import io.antiphon.privacy.Grants;
import java.util.LinkedHashMap;
import java.util.List;

/** The commands there are, ours first: of two with one name the second is refused and told. */
final class Commands {

	private static final String HELP = "help";

	private Commands() {}

	static List<Command> of(Extensions<Command> extensions, Grants grants) {
		var commands = new LinkedHashMap<String, Command>();
		for (var extension : extensions.all()) {
			GuardedCommand.of(extension, grants).ifPresent(command -> {
				if (command.name().equals(HELP) || commands.putIfAbsent(command.name(), command) != null) {
					extension.tell(GuardedCommand.NAME, Fault.Kind.NAME_TAKEN, command.name());
				}
			});
		}
		return List.copyOf(commands.values());
	}
}
