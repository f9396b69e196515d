package io.antiphon.compliance.internal.purposes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.compliance.internal.subjects.WholeWorkspace;
import io.antiphon.feedback.IntakeRequest;
import io.antiphon.privacy.Purpose;
import io.antiphon.testkit.Records;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Purposes are declared by a command. */
class PurposeCommandTest {

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

	private Exit run(boolean json, Map<String, List<String>> options, String... words) {
		out.reset();
		var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
		var access = workspace.privacy.privacy().access("officer", Purpose.ADMINISTER);
		return new PurposeCommandComponent(workspace.purposes, workspace.feedback)
				.run(new Invocation(List.of(words), options, json, Locale.ENGLISH, access, Progress.NONE, stream, stream));
	}

	private String said() {
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void outOfTheBoxItSaysWhatTheProductDoes() {
		assertEquals(Exit.DONE, run(false, Map.of(), "list"));

		assertEquals(
				"improve-service (improve the service): GDPR Art. 6(1)(f), legitimate interests; no retention time;"
						+ " whoever is granted it; 0 intakes\n",
				said());
	}

	@Test
	void whatIsDeclaredIsKeptAndWhatIsNotSaidStays() {
		var first = Map.of(
				"--name", List.of("scientific research"), "--name-zh", List.of("科学研究"), "--gdpr", List.of("a"), "--pipl", List.of("1"),
				"--keep", List.of("P18M"), "--users", List.of("wei", "lin"));
		assertEquals(Exit.DONE, run(false, first, "set", "research"));
		assertEquals(Exit.DONE, run(true, Map.of("--keep", List.of("P2Y"), "--pipl", List.of("none")), "set", "research"));

		assertTrue(said().contains("P2Y"), said());
		run(false, Map.of(), "list");
		assertTrue(
				said().contains(
						"research (scientific research): GDPR Art. 6(1)(a), consent; kept for P2Y, then removed; only lin, wei; 0 intakes"),
				said());
	}

	@Test
	void whatIsWrongIsSaidAndChangesNothing() {
		for (var wrong : List.of(
				Map.of("--gdpr", List.of("g")), Map.of("--pipl", List.of("8")), Map.of("--keep", List.of("P2Y")),
				Map.of("--gdpr", List.of("a"), "--keep", List.of("2 years")), Map.of("--gdpr", List.of("a"), "--keep", List.of("P0D")))) {
			assertEquals(Exit.USAGE, run(false, wrong, "set", "research"));
		}
		assertEquals(Exit.USAGE, run(false, Map.of("--gdpr", List.of("a")), "set", "export"));
		assertEquals(Exit.USAGE, run(false, Map.of("--gdpr", List.of("a")), "set", "No Id"));
		assertEquals(Exit.USAGE, run(false, Map.of(), "remove", "research"));
		assertEquals(Exit.USAGE, run(false, Map.of(), "burn"));
		assertEquals(1, workspace.purposes.all().size());
	}

	@Test
	void aPurposeThatFeedbackWasCollectedForIsNotRemoved() {
		run(false, Map.of("--gdpr", List.of("e")), "set", "research");
		var request = new IntakeRequest("a.csv", "csv", Set.of(), Set.of(), Set.of(new Purpose("research")));
		try (var session = workspace.feedback.begin(request, workspace.access)) {
			Records.add(session, List.of(Records.said("a", "x")));
			session.complete(Records.outcome());
		}

		assertEquals(Exit.REFUSED, run(false, Map.of(), "remove", "research"));
		assertEquals(2, workspace.purposes.all().size());
	}
}
