package io.antiphon.integration;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** An application out of the bundles of this one, in a process of its own. */
record OtherProcess(Process process, Path errors, String what) {

	private static final long DEADLINE_SECONDS = 300;

	/** Starts an application with its files in {@code folder}; {@code options} are of the JVM. */
	static OtherProcess start(Path folder, List<String> options, String application, List<String> words) throws IOException {
		var configuration = configuration(Files.createTempDirectory(folder, "configuration"));
		var errors = Files.createTempFile(folder, "errors", ".txt");
		var line = new ArrayList<>(List.of(
				ProcessHandle.current().info().command().orElseThrow(), "-Xmx1g", "-Duser.language=en", "-Duser.country=US",
				"-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED"));
		line.addAll(options);
		line.addAll(List.of(
				"-cp", System.getProperty("java.class.path"), "org.eclipse.equinox.launcher.Main",
				"-nosplash", "-consoleLog", "-application", application, "-configuration", configuration.toString()));
		line.addAll(words);
		return new OtherProcess(
				new ProcessBuilder(line).redirectError(errors.toFile()).start(), errors, application + " " + words);
	}

	/** What this process was started with: the list of bundles, and nothing of what they keep. */
	private static Path configuration(Path copy) throws IOException {
		var own = Path.of(URI.create(System.getProperty("osgi.configuration.area").replace(" ", "%20")));
		var list = Path.of("org.eclipse.equinox.simpleconfigurator", "bundles.info");
		Files.createDirectories(copy.resolve(list).getParent());
		Files.copy(own.resolve("config.ini"), copy.resolve("config.ini"));
		if (Files.exists(own.resolve(list))) {
			Files.copy(own.resolve(list), copy.resolve(list));
		}
		return copy;
	}

	/** Waits for a line of its output that is this one. */
	void says(String line) throws Exception {
		var before = CompletableFuture.supplyAsync(() -> process.inputReader().lines().takeWhile(next -> !next.equals(line)).toList())
				.get(DEADLINE_SECONDS, TimeUnit.SECONDS);
		if (!process.isAlive()) {
			throw new IllegalStateException(what + " ended: " + String.join("\n", before) + Files.readString(errors));
		}
	}

	/** Ends it as a power cut would. */
	void kill() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

	/** Waits until it has ended by itself, and well; what it said that nobody has read yet. */
	String end() throws IOException, InterruptedException {
		var out = CompletableFuture.supplyAsync(() -> process.inputReader().lines().toList());
		if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new IllegalStateException(what + " did not end in time: " + Files.readString(errors));
		}
		var said = String.join("\n", out.join());
		if (process.exitValue() != 0) {
			throw new IllegalStateException(what + " ended with " + process.exitValue() + ": " + said + Files.readString(errors));
		}
		return said;
	}
}
