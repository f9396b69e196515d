package io.antiphon.compliance.internal.consents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.compliance.internal.subjects.WholeWorkspace;
import io.antiphon.privacy.Purpose;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Consent is noted and shown by a command that repeats nobody's identifier. */
class ConsentCommandTest {

	private static final String HER = "greta@example.org";

	@TempDir
	Path folder;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private WholeWorkspace workspace;

	@BeforeEach
	void open() {
		workspace = WholeWorkspace.open(folder);
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private Exit run(String word, Map<String, String> options) {
		out.reset();
		var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
		var access = workspace.privacy.privacy().access("officer", Purpose.SUBJECT_REQUEST);
		var given = new HashMap<String, List<String>>();
		options.forEach((name, value) -> given.put(name, List.of(value)));
		var exit = new ConsentCommandComponent(workspace.feedback, workspace.purposes, workspace.privacy.privacy())
				.run(new Invocation(List.of(word), given, false, Locale.ENGLISH, access, Progress.NONE, stream, stream));
		assertFalse(said().toLowerCase(Locale.ROOT).contains("greta"));
		return exit;
	}

	private String said() {
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void whatIsNotedIsShownWithItsDays() throws IOException {
		var file = Files.writeString(folder.resolve("who.txt"), HER.toUpperCase(Locale.ROOT) + "\n");

		assertEquals(Exit.DONE, run("set", Map.of("--id", HER, "--purpose", "improve-service", "--on", "2026-05-01")));
		assertEquals(Exit.DONE,
				run("withdraw", Map.of("--id-file", file.toString(), "--purpose", "improve-service", "--on", "2026-06-01")));
		assertEquals(Exit.DONE, run("show", Map.of("--id", HER)));

		assertEquals(
				"2026-05-01: agreed to “improve the service” (form, taken in by officer)\n"
						+ "2026-06-01: did not agree to “improve the service”, or took it back (form, taken in by officer)\n",
				said());
	}

	@Test
	void whatWasSaidOnALaterDayGoesBeforeAndThatIsTold() {
		run("withdraw", Map.of("--id", HER, "--purpose", "improve-service", "--on", "2026-06-01"));

		assertEquals(Exit.DONE, run("set", Map.of("--id", HER, "--purpose", "improve-service", "--on", "2026-05-01")));

		assertTrue(said().contains("later day") && said().contains("do not agree"), said());
	}

	@Test
	void whatIsWrongIsSaidAndNothingIsNoted() {
		assertEquals(Exit.USAGE, run("set", Map.of("--purpose", "improve-service")));
		assertEquals(Exit.USAGE, run("set", Map.of("--id", HER)));
		assertEquals(Exit.USAGE, run("set", Map.of("--id", HER, "--purpose", "marketing")));
		assertEquals(Exit.USAGE, run("set", Map.of("--id", HER, "--purpose", "improve-service", "--on", "1 May")));
		assertEquals(Exit.USAGE, run("set", Map.of("--id", HER, "--purpose", "improve-service", "--on", "9999-01-01")));
		assertEquals(Exit.USAGE, run("burn", Map.of("--id", HER)));
		assertEquals(Exit.DONE, run("show", Map.of("--id", HER)));
		assertEquals("Nothing is known of their consent.\n", said());
	}
}
