package io.antiphon.provisioning;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The window of an installation, opened as its user opens it and asked by way of the probe that was installed with it. */
final class Window implements AutoCloseable {

	private static final Duration DEADLINE = Duration.ofMinutes(5);
	private static final long PAUSE = 20_000_000;
	private static final String END = "\n.\n";

	private final Run.Running running;
	private final Path settings;
	private final Writer in;
	private final InputStream out;
	/** The log of earlier windows, which is kept. */
	private final int before;
	private String said = "\n";
	private String expected = "\n";

	/** Waits until the window is there. */
	Window(Run.Running running, Path settings) throws IOException {
		this.running = running;
		this.settings = settings;
		this.in = new OutputStreamWriter(running.process().getOutputStream(), StandardCharsets.UTF_8);
		this.out = Files.newInputStream(running.out());
		this.before = log().length();
		answer();
	}

	/** The lines that the probe answers. */
	List<String> ask(String request) throws IOException {
		in.write(request + "\n");
		in.flush();
		return answer();
	}

	/** Asks again until the answer is as it should be. */
	List<String> ask(String request, Predicate<List<String>> wanted) throws IOException {
		var deadline = System.nanoTime() + DEADLINE.toNanos();
		var answer = ask(request);
		while (!wanted.test(answer)) {
			if (System.nanoTime() > deadline) {
				throw running.broken(request + " stays " + answer);
			}
			LockSupport.parkNanos(PAUSE);
			answer = ask(request);
		}
		return answer;
	}

	/** Waits for a text that can be seen, in whatever it stands. */
	String see(String text) throws IOException {
		return String.join("\n", ask("texts", seen -> String.join("\n", seen).contains(text)));
	}

	/** Has it told to end by the system (SIGTERM); the exit code. */
	int signalled() throws IOException, InterruptedException {
		running.process().destroy();
		return running.end().code();
	}

	/** From now on it is no surprise when the Error Log tells of that. */
	void expect(String name) {
		expected = name;
	}

	/** Closes it as its user does; it is an error where it does not end well, and where the Error Log is not empty then. */
	@Override
	public void close() throws IOException, InterruptedException {
		if (running.process().isAlive()) {
			in.write("close\n");
			in.flush();
		}
		running.end().successful();
		in.close();
		out.close();
		var log = errorLog();
		if (!log.isEmpty()) {
			throw new AssertionError(log);
		}
	}

	/** What this window has written into it and was not expected. */
	private String errorLog() throws IOException {
		return Pattern.compile("(?m)^!ENTRY ")
				.splitAsStream(log().substring(before))
				.skip(1)
				.filter(entry -> entry.lines().noneMatch(line -> line.contains(expected)))
				.collect(Collectors.joining());
	}

	private String log() throws IOException {
		var log = settings.resolve(".metadata/.log");
		return Files.exists(log) ? Files.readString(log) : "";
	}

	/** The lines up to the next one that ends an answer; others may have printed between them. */
	private List<String> answer() throws IOException {
		var deadline = System.nanoTime() + DEADLINE.toNanos();
		while (!said.contains(END)) {
			if (!running.process().isAlive() || System.nanoTime() > deadline) {
				throw running.broken("no answer\n" + errorLog());
			}
			LockSupport.parkNanos(PAUSE);
			said += new String(out.readAllBytes(), StandardCharsets.UTF_8); // the probe writes an answer at once
		}
		var end = said.indexOf(END);
		var answer = said.substring(0, end);
		said = said.substring(end + END.length() - 1);
		return answer.lines().filter(line -> line.startsWith("> ")).map(line -> line.substring(2)).toList();
	}
}
