package io.antiphon.durability;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another Java process with the class path of this one. What it prints is read line by line. */
public final class ChildJvm implements AutoCloseable {

	private final Process process;
	private final BufferedReader lines;

	public ChildJvm(Class<?> main, String... arguments) throws IOException {
		var command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC",
				"-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				main.getName()));
		command.addAll(List.of(arguments));
		process = new ProcessBuilder(command).redirectErrorStream(true).start();
		lines = process.inputReader();
	}

	/** Waits for a line; everything else printed before it is told when it never comes. */
	public void awaitLine(String wanted) throws IOException {
		var others = new StringBuilder();
		for (var line = lines.readLine(); line != null; line = lines.readLine()) {
			if (line.equals(wanted)) {
				return;
			}
			others.append(line).append('\n');
		}
		throw new AssertionError("ended without saying " + wanted + ":\n" + others);
	}

	/** kill -9. */
	public void kill() throws InterruptedException {
		process.destroyForcibly();
		if (!process.waitFor(30, TimeUnit.SECONDS)) {
			throw new AssertionError("still running");
		}
	}

	@Override
	public void close() throws InterruptedException {
		kill();
	}
}
