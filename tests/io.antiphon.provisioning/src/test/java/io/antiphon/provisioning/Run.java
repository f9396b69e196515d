package io.antiphon.provisioning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A process that has ended: its exit code and what it printed. */
record Run(int code, String out, String err) {

	private static final long DEADLINE_MINUTES = 5;

	/** Runs it in a folder, and waits for its end. */
	static Run of(Path folder, List<String> command, Map<String, String> environment)
			throws IOException, InterruptedException {
		return start(folder, command, environment).end();
	}

	static Running start(Path folder, List<String> command, Map<String, String> environment) throws IOException {
		var out = Files.createTempFile(folder, "out", ".txt");
		var err = Files.createTempFile(folder, "err", ".txt");
		var builder = new ProcessBuilder(command)
				.directory(folder.toFile())
				.redirectOutput(out.toFile())
				.redirectError(err.toFile());
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().remove("MAVEN_ARGS");
		builder.environment().remove("MAVEN_OPTS");
		builder.environment().putAll(environment);
		return new Running(builder.start(), out, err);
	}

	/** Passes itself on where the process ended well; otherwise says what it said. */
	Run successful() {
		if (code != 0) {
			throw new AssertionError("exit code " + code + "\n" + out + "\n" + err);
		}
		return this;
	}

	/** A process under way. */
	record Running(Process process, Path out, Path err) {

		Run end() throws IOException, InterruptedException {
			if (!process.waitFor(DEADLINE_MINUTES, TimeUnit.MINUTES)) {
				throw broken("did not end");
			}
			return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
		}

		/** Waits until it has said that on its standard error. */
		void awaitErr(String text) throws IOException {
			var deadline = System.nanoTime() + Duration.ofMinutes(DEADLINE_MINUTES).toNanos();
			while (!Files.readString(err).contains(text)) {
				if (!process.isAlive() || System.nanoTime() > deadline) {
					throw broken("never said " + text);
				}
				LockSupport.parkNanos(20_000_000);
			}
		}

		AssertionError broken(String what) throws IOException {
			process.destroyForcibly();
			return new AssertionError(what + "\n" + Files.readString(out) + "\n" + Files.readString(err));
		}
	}
}
