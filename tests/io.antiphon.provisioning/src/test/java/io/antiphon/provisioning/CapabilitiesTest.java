package io.antiphon.provisioning;

import static io.antiphon.provisioning.Installation.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any set of capabilities can be installed, and offers exactly its own commands. */
class CapabilitiesTest {

	private static final Set<String> CORE = Set.of("check", "export", "features", "feedback", "loop", "trace");
	private static final Map<String, Set<String>> COMMANDS =
			Map.of("channels", Set.of("import"), "analytics", Set.of("analyze", "bench"));
	private static final String FEEDBACK = """
			date,text
			2026-01-01,"The delivery took three weeks and nobody answered."
			2026-01-02,"物流很快，谢谢。"
			""";

	private final Build build = new Build();

	@TempDir
	private Path work;

	static Stream<List<String>> sets() {
		return Stream.of(List.of(), List.of("channels"), List.of("channels", "analytics"));
	}

	@ParameterizedTest
	@MethodSource("sets")
	void offersWhatIsInstalledAndNothingElse(List<String> capabilities) throws Exception {
		var units = new ArrayList<>(List.of(unit("core")));
		capabilities.forEach(name -> units.add(unit(name)));

		var installed = Installation.fresh(work, build, List.of(build.repository()), units);

		assertEquals(new TreeSet<>(capabilities), installed.capabilities());
		assertEquals(commands(capabilities), installed.commands());
		for (var command : commands(capabilities)) {
			var help = installed.run(command, "--help").successful();
			assertTrue(help.out().contains(command), help::out);
		}
		for (var absent : commands(COMMANDS.keySet())) {
			if (!commands(capabilities).contains(absent)) {
				assertEquals(2, installed.run(absent).code(), absent);
			}
		}
		if (capabilities.contains("channels")) {
			runsTheCommands(installed, capabilities.contains("analytics"));
		}
	}

	@Test
	void offersEverythingWhenAllIsInstalled() throws Exception {
		var installed = Installation.fresh(work, build, List.of(build.repository()), build.features());

		assertTrue(installed.capabilities().containsAll(Set.of("channels", "analytics", "planning", "evaluation")));
		assertEquals(commands(COMMANDS.keySet()), installed.commands());
	}

	@Test
	void startsWithoutACapabilityThatWasUninstalled() throws Exception {
		var units = List.of(unit("core"), unit("channels"), unit("analytics"));
		var installed = Installation.fresh(work, build, List.of(build.repository()), units);

		installed.uninstall(List.of(unit("analytics")));

		assertEquals(Set.of("channels"), installed.capabilities());
		assertEquals(commands(List.of("channels")), installed.commands());
		runsTheCommands(installed, false);
	}

	private void runsTheCommands(Installation installed, boolean analyzing) throws Exception {
		Files.writeString(work.resolve("feedback.csv"), FEEDBACK);

		installed.run("import", "feedback.csv", "--data", "data", "--service", "shop").successful();
		if (analyzing) {
			installed.run("analyze", "--data", "data").successful();
		}
		installed.run("check", "--data", "data").successful();
		installed.run("export", "--data", "data", "--out", "all.jsonl").successful();

		assertEquals(2, Files.readAllLines(work.resolve("all.jsonl")).size());
	}

	private static Set<String> commands(Iterable<String> capabilities) {
		var commands = new TreeSet<>(CORE);
		capabilities.forEach(name -> commands.addAll(COMMANDS.getOrDefault(name, Set.of())));
		return commands;
	}
}
