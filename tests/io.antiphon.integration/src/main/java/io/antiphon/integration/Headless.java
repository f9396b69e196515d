package io.antiphon.integration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The headless application out of the same bundles, in a process of its own, since a process has one workspace. */
final class Headless {

	private Headless() {}

	/** Waits for the end of a command, with its files and keys in {@code folder}. */
	static void run(Path folder, List<String> command) throws IOException, InterruptedException {
		run(folder, folder.resolve("keys"), command);
	}

	private static void run(Path folder, Path keys, List<String> command) throws IOException, InterruptedException {
		var words = Stream.concat(Stream.of("-data", "@none"), command.stream()).toList();
		OtherProcess.start(folder, List.of("-D" + RunningWorkbench.KEYS + "=" + keys), "io.antiphon.cli.application", words).end();
	}

	/** What is in a workspace that no other process has open, as it is exported. */
	static JsonNode exported(Path folder, Path workspace, Path keys) throws IOException, InterruptedException {
		var out = Files.createTempDirectory(folder, "exported").resolve("loop.json");
		run(folder, keys, List.of("export", "--out", out.toString(), "--data", workspace.toString(), "--lang", "en"));
		return new ObjectMapper().readTree(out.toFile());
	}
}
