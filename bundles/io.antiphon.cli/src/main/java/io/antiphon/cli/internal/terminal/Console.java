package io.antiphon.cli.internal.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a command writes. Always UTF-8: results go into files and pipes as often as on a screen, and must not depend on
 * the locale of the shell.
 */
public final class Console {

	private final PrintStream out;
	private final PrintStream err;
	/** Where {@link #out()} leads. */
	private final PrintStream printed;
	/** The same as {@link #err()}, for commands to the terminal. */
	private final PrintStream commands;
	private final boolean terminal;
	private final boolean piped;

	/** With an output that is no pipe. */
	public Console(PrintStream out, PrintStream err, boolean terminal) {
		this(out, err, terminal, false);
	}

	/** What is written to either is made visible, whatever it holds. */
	public Console(PrintStream out, PrintStream err, boolean terminal, boolean piped) {
		this.out = visible(out);
		this.err = visible(err);
		this.printed = out;
		this.commands = err;
		this.terminal = terminal;
		this.piped = piped;
	}

	private static PrintStream visible(PrintStream stream) {
		return new PrintStream(new VisibleBytes(new BufferedOutputStream(stream)), true, StandardCharsets.UTF_8);
	}

	public PrintStream out() {
		return out;
	}

	public PrintStream err() {
		return err;
	}

	public boolean terminal() {
		return terminal;
	}

	/** Commands the terminal. */
	void command(String sequence) {
		err.flush();
		commands.print(sequence);
		commands.flush();
	}

	/** The process's own. */
	public static Console standard() {
		return new Console(stream(FileDescriptor.out), stream(FileDescriptor.err), errIsTerminal(), outIsPipe());
	}

	private static PrintStream stream(FileDescriptor descriptor) {
		return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
	}

	/**
	 * Whether something of the output is lost: its disk is full, or it cannot be written to. That whoever reads a pipe has read
	 * enough is no loss.
	 */
	public boolean lost() {
		out.flush();
		return printed.checkError() && !piped;
	}

	private static boolean outIsPipe() {
		try {
			var target = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
			return target.startsWith("pipe:") || target.startsWith("socket:");
		} catch (IOException | UnsupportedOperationException notLinux) {
			return Files.notExists(Path.of("/proc/self/fd"));
		}
	}

	/** Java can tell of all three streams together only; Linux names what the second descriptor is. */
	private static boolean errIsTerminal() {
		if ("dumb".equals(System.getenv("TERM"))) {
			return false;
		}
		try {
			var target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
			return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
		} catch (IOException | UnsupportedOperationException notLinux) {
			return false;
		}
	}
}
