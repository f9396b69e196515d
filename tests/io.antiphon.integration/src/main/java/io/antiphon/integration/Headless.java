package io.antiphon.integration;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The headless application out of the same bundles, in a process of its own, since a process has one workspace. */
final class Headless {

	private static final long DEADLINE_SECONDS = 300;

	private Headless() {}

	/** Waits for the end of a command, with its files in {@code folder}. */
	static void run(Path folder, List<String> command) throws IOException, InterruptedException {
		var configuration = configuration(folder.resolve("configuration"));
		var errors = folder.resolve("errors.txt");
		var line = new ArrayList<>(List.of(
				ProcessHandle.current().info().command().orElseThrow(), "-Xmx1g", "-Duser.language=en", "-Duser.country=US",
				"-Dfile.encoding=UTF-8", "-Dantiphon.keys=" + folder.resolve("keys"), "--enable-native-access=ALL-UNNAMED",
				"-cp", System.getProperty("java.class.path"), "org.eclipse.equinox.launcher.Main",
				"-nosplash", "-application", "io.antiphon.cli.application", "-data", "@none",
				"-configuration", configuration.toString()));
		line.addAll(command);
		var process = new ProcessBuilder(line)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.redirectError(errors.toFile())
				.start();
		if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new IllegalStateException(command + " did not end in time");
		}
		if (process.exitValue() != 0) {
			throw new IllegalStateException(command + " ended with " + process.exitValue() + ": " + Files.readString(errors));
		}
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
}
