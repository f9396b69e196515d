package io.antiphon.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The launcher script at work, with the JVM that it started. */
record Launched(Process script, Path out, Path err) {

	private static final long DEADLINE_MINUTES = 5;

	/** Waits for the JVM. */
	ProcessHandle jvm() throws Exception {
		Screen.await("the JVM", () -> {
			if (!script.isAlive()) {
				throw new AssertionError("it ended with " + script.exitValue() + "\n" + said());
			}
			return candidates().size() == 1;
		});
		return candidates().getFirst();
	}

	private List<ProcessHandle> candidates() {
		return Stream.concat(Stream.of(script.toHandle()), script.descendants())
				.filter(process -> process.info().command().orElse("").endsWith("/java"))
				.toList();
	}

	/** The words that the JVM was started with. */
	List<String> words() throws Exception {
		var line = Files.readAllBytes(Path.of("/proc/" + jvm().pid() + "/cmdline"));
		return List.of(new String(line, StandardCharsets.UTF_8).split("\0"));
	}

	/** Its exit code. */
	int end() throws Exception {
		if (!script.waitFor(DEADLINE_MINUTES, TimeUnit.MINUTES)) {
			script.descendants().forEach(ProcessHandle::destroyForcibly);
			script.destroyForcibly();
			throw new AssertionError("it did not end\n" + said());
		}
		return script.exitValue();
	}

	/** What it printed: results, then the rest. */
	String said() throws IOException {
		return Files.readString(out) + Files.readString(err);
	}
}
