package io.antiphon.cli.internal;

import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Guard;
import io.antiphon.cli.internal.grammar.AskedLanguage;
import io.antiphon.cli.internal.terminal.Console;
import io.antiphon.cli.internal.terminal.FolderOpener;
import io.antiphon.cli.spi.Command;
import io.antiphon.privacy.Grants;
import io.antiphon.privacy.Privacy;
import io.antiphon.store.Workspaces;
import java.util.List;
import java.util.Locale;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** Gathers the installed commands and runs the one that was typed; {@link CliApplication} hands the words over. */
@Component(service = CommandLineComponent.class)
public final class CommandLineComponent {

	private static final String LOG_FILE = "osgi.logfile";

	private final BundleContext context;
	private final Extensions<Command> commands;
	private final Guard guard;
	private final Workspaces workspaces;
	private final Privacy privacy;
	private final Grants grants;
	private final Logger log;

	@Activate
	public CommandLineComponent(
			BundleContext context,
			@Reference Workspaces workspaces,
			@Reference Privacy privacy,
			@Reference Grants grants,
			@Reference Guard guard,
			@Reference(service = LoggerFactory.class) Logger log) {
		this.context = context;
		this.guard = guard;
		this.commands = Extensions.of(context, Command.class, guard);
		this.workspaces = workspaces;
		this.privacy = privacy;
		this.grants = grants;
		this.log = log;
	}

	/** Blocks; the exit code of the process. */
	public int run(List<String> words) {
		var usual = Locale.getDefault();
		var console = Console.standard();
		var complaints = new Complaints(guard.faults(), console, AskedLanguage.of(words, usual), Runtime.getRuntime()::halt);
		int code;
		try (complaints) {
			var door = new FolderOpener(workspaces, privacy);
			var line = new CommandLine(Commands.of(commands, grants), door, privacy, this::logged, console);
			code = line.run(words, usual, Interruption.watched());
		}
		// the workspace is closed, and the framework would wait for what hangs; a signal ends the process without it, and with its own code
		if (complaints.stuck() && code != CommandLine.INTERRUPTED) {
			console.out().flush();
			Runtime.getRuntime().halt(code);
		}
		return code;
	}

	private String logged(Throwable fault) {
		log.error("The command failed", fault);
		var file = context.getProperty(LOG_FILE);
		return file == null ? "-" : file;
	}
}
