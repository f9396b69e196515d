package io.antiphon.provisioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * One installation from the bare core to everything there is: after each step of the director it offers the commands, the
 * menu items and the views of what is installed, and no others. The Error Log stays empty throughout.
 */
@TestMethodOrder(OrderAnnotation.class)
class CapabilitiesTest {

	/** What a capability adds; the ids of its views and commands begin with its own. */
	private record Added(Set<String> words, Set<String> menu) {}

	private static final Set<String> CORE_WORDS =
			Set.of("backup", "chart", "check", "export", "features", "feedback", "loop", "restore", "trace", "workspace");
	private static final Map<String, Added> ADDED = new TreeMap<>(Map.of(
			"channels",
			new Added(
					Set.of("corrections", "events", "import", "receipts", "source", "takeback"),
					Set.of(
							"File > Import Feedback...", "File > Open the Sample", "Window > Show View > Receipts",
							"Window > Show View > Sources")),
			"analytics",
			new Added(
					Set.of("analyze", "compare", "frame", "label", "topic"),
					Set.of("File > Find out What It Says", "Window > Show View > Comparison", "Window > Show View > Findings")),
			"planning",
			new Added(
					Set.of(),
					Set.of(
							"File > New Improvement", "File > New Goal", "File > Propose Improvements", "File > Freeze the Test Plan",
							"File > Standardise, Adjust or Stop",
							"Window > Show View > Improvements", "Window > Show View > Improvement", "Window > Show View > Decisions",
							"Window > Show View > Goals", "Window > Show View > Actions")),
			"evaluation",
			new Added(Set.of("judge"), Set.of("File > Judge", "Window > Show View > Verdicts")),
			"compliance",
			new Added(
					Set.of(
							"answer", "audit", "breach", "consent", "contact", "groups", "purpose", "record", "request", "retention",
							"role", "subject"),
					Set.of(
							"Window > Show View > Requests", "Window > Show View > Breaches", "Window > Show View > Masked",
							"Window > Show View > Purposes", "Window > Show View > Audit")),
			"sustainability",
			new Added(Set.of("footprint"), Set.of("File > Import Activities...", "Window > Show View > Sustain"))));
	private static final String FEEDBACK = """
			date,text
			2026-01-01,"The delivery took three weeks and nobody answered."
			2026-01-02,"物流很快，谢谢。"
			""";

	@TempDir
	private static Path work;

	private static Installation installed;
	private static List<String> coreMenu = List.of();

	@BeforeAll
	static void installsTheCore() throws Exception {
		installed = Installation.of(work, new Build());
		Files.writeString(work.resolve("feedback.csv"), FEEDBACK);
	}

	@Test
	@Order(1)
	void theCoreStandsAlone() throws Exception {
		offers();

		assertEquals(2, installed.run("loop", "feedback.csv", "--out", "out").code(), "nobody listens");
		installed.run("check", "--data", "data").successful();
		assertEquals(0, exported());
		assertEquals(2, installed.run("export", "--coded", "--data", "data", "--out", "coded.csv").code(), "nobody understands");
	}

	@Test
	@Order(2)
	void channelsTakeFeedbackIn() throws Exception {
		installed.install("channels");

		installed.run("import", "feedback.csv", "--data", "data", "--service", "shop").successful();

		offers("channels");
		installed.run("check", "--data", "data").successful();
		assertEquals(2, exported());
	}

	@Test
	@Order(3)
	void analyticsFindsOutWhatItSays() throws Exception {
		installed.install("analytics");

		installed.run("analyze", "--data", "data").successful();

		offers("channels", "analytics");
		installed.run("loop", "--data", "data", "--out", "out").successful();
		assertTrue(installed.json("out/loop.json").has("findings"));
		installed.run("export", "--coded", "--data", "data", "--out", "coded.jsonl").successful();
		assertEquals(sentiments(installed.json("out/loop.json").at("/feedback/sentiment")), sentiments("coded.jsonl"));
	}

	@Test
	@Order(4)
	void aViewThatIsUninstalledWhileItIsOpenLeavesNoBrokenTab() throws Exception {
		try (var window = installed.window("data")) {
			window.ask("open io.antiphon.analytics.ui.findings");
			assertTrue(window.ask("tabs").contains("Findings"));

			installed.uninstall("analytics");
		}

		try (var window = installed.window("data")) {
			assertEquals(List.of(), of("analytics", window.ask("parts")));
			assertFalse(window.ask("tabs").contains("Findings"));
		}
		offers("channels");
		installed.run("check", "--data", "data").successful();
	}

	@Test
	@Order(5)
	void everythingGoesTogether() throws Exception {
		installed.install(ADDED.keySet().toArray(String[]::new));

		offers(ADDED.keySet().toArray(String[]::new));
		installed.run("loop", "feedback.csv", "--service", "shop", "--out", "all").successful();
		assertTrue(installed.json("all/loop.json").has("improvements"));
	}

	private static void offers(String... capabilities) throws Exception {
		var present = new TreeSet<>(Set.of(capabilities));
		var words = new TreeSet<>(CORE_WORDS);
		present.forEach(name -> words.addAll(ADDED.get(name).words()));

		assertEquals(present, installed.capabilities());
		assertEquals(words, installed.commands());
		try (var window = installed.window("data")) {
			opensEveryView(window, present);
			hasTheCommandsOf(present, window.ask("commands"));
			hasTheMenuOf(present, window.ask("menu"));
		}
	}

	private static void opensEveryView(Window window, Set<String> present) throws IOException {
		var views = window.ask("views");
		for (var view : views.stream().filter(view -> !view.startsWith("org.eclipse.ui.internal.")).toList()) {
			var opened = window.ask("open " + view);

			assertTrue(opened.stream().anyMatch(part -> part.startsWith("io.antiphon.") == view.startsWith("io.antiphon.")), view);
		}
		for (var capability : ADDED.keySet()) {
			assertEquals(present.contains(capability), !of(capability, views).isEmpty(), () -> capability + ": " + views);
		}
	}

	private static void hasTheCommandsOf(Set<String> present, List<String> commands) {
		for (var capability : ADDED.keySet()) {
			assertEquals(present.contains(capability), !of(capability, commands).isEmpty(), () -> capability + ": " + commands);
		}
	}

	private static void hasTheMenuOf(Set<String> present, List<String> menu) {
		var added = ADDED.values().stream().flatMap(one -> one.menu().stream()).toList();
		var wanted = present.stream().flatMap(name -> ADDED.get(name).menu().stream()).collect(Collectors.toSet());
		var rest = menu.stream().filter(item -> !added.contains(item)).toList();
		coreMenu = present.isEmpty() ? rest : coreMenu;

		assertEquals(wanted, menu.stream().filter(added::contains).collect(Collectors.toSet()));
		assertEquals(coreMenu, rest);
	}

	private static List<String> of(String capability, List<String> ids) {
		return ids.stream().filter(id -> id.startsWith("io.antiphon." + capability + ".")).toList();
	}

	private static Map<String, Long> sentiments(JsonNode counts) {
		return counts.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().asLong()));
	}

	/** As somebody counts them who has the file alone. */
	private static Map<String, Long> sentiments(String file) throws IOException {
		return Files.readAllLines(work.resolve(file)).stream()
				.map(line -> line.replaceAll(".*\"sentiment\":\"([a-z-]+)\".*", "$1"))
				.collect(Collectors.groupingBy(sentiment -> sentiment, Collectors.counting()));
	}

	private static long exported() throws Exception {
		var file = work.resolve("all.jsonl");
		Files.deleteIfExists(file);
		installed.run("export", "--data", "data", "--out", file.toString()).successful();
		try (Stream<String> lines = Files.lines(file)) {
			return lines.count();
		}
	}
}
