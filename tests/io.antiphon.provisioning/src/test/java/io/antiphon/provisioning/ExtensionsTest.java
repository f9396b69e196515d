package io.antiphon.provisioning;

import static io.antiphon.provisioning.Installation.names;
import static io.antiphon.provisioning.Installation.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Extensions of third parties, built from the published repository alone: good ones reach the report, bad ones harm nothing. */
class ExtensionsTest {

	private static final String FEEDBACK = """
			date,text
			2026-01-01,"The refund took three weeks and nobody answered."
			2026-01-02,"Great service, quick delivery."
			2026-01-03,"我要退款，等了很久没有人处理。"
			2026-01-04,"物流很快，谢谢。"
			2026-01-05,"I want my refund now."
			""";

	private static final Build BUILD = new Build();

	@TempDir
	private static Path shared;

	private static Path examples;

	@TempDir
	private Path work;

	@BeforeAll
	static void buildsTheExamplesFromTheRepositoryAlone() throws Exception {
		examples = BUILD.examples(shared.resolve("examples"));
	}

	@Test
	void aFindingOfAnExtensionReachesTheReport() throws Exception {
		var installed = installedWith("keywords");

		loop(installed).successful();

		var findings = installed.json("out/loop.json").get("findings");
		var found = new HashMap<String, Integer>();
		findings.forEach(one -> found.put(one.get("id").asText(), one.get("evidenceCount").asInt()));
		assertEquals(1, found.get("com.example.keywords/refund"), found::toString);
		assertEquals(1, found.get("com.example.keywords/退款"), found::toString);
		assertTrue(Files.readString(work.resolve("out/findings.csv")).contains("com.example.keywords/refund"));
		assertTrue(Files.readString(work.resolve("out/report.html")).contains(">refund<"));
	}

	@Test
	void extensionsThatBreakAreNamedAndHarmNobody() throws Exception {
		var installed = installedWith("keywords", "faulty");

		loop(installed).successful();

		var report = installed.json("out/loop.json");
		assertEquals(
				Set.of(
						"com.example.faulty.throwing",
						"com.example.faulty.infinite",
						"com.example.faulty.outside",
						"com.example.faulty.stranger"),
				names(report.get("failures"), "analyzer"));
		assertTrue(names(report.get("findings"), "id").contains("com.example.keywords/refund"));
		assertFalse(names(report.get("findings"), "id").stream().anyMatch(id -> id.startsWith("com.example.faulty")));
		assertTrue(Files.readString(work.resolve("out/report.html")).contains("com.example.faulty.throwing"));
	}

	@Test
	void anExtensionThatIgnoresCancellingIsLeftBehind() throws Exception {
		var installed = installedWith("stubborn");
		Files.writeString(work.resolve("feedback.csv"), FEEDBACK);
		installed.run("import", "feedback.csv", "--data", "data", "--service", "shop").successful();
		var before = installed.run("export", "--data", "data", "--out", "before.jsonl").successful();
		var running = installed.start("analyze", "--data", "data");

		awaitText(running, "com.example.stubborn");
		running.process().destroy(); // as Ctrl-C: the signal that asks it to end
		running.end();

		assertTrue(before.err().isEmpty() || !before.err().contains("Exception"), before::err);
		installed.run("check", "--data", "data").successful();
		installed.run("export", "--data", "data", "--out", "after.jsonl").successful();
		assertEquals(Files.readString(work.resolve("before.jsonl")), Files.readString(work.resolve("after.jsonl")));
	}

	private Installation installedWith(String... extensions) throws Exception {
		var installed = Installation.fresh(
				work, BUILD, List.of(BUILD.repository()), List.of(unit("core"), unit("channels"), unit("analytics")));
		for (var name : extensions) {
			installed.install(List.of(BUILD.repository(), examples), List.of("com.example." + name + ".feature.feature.group"));
		}
		return installed;
	}

	private Run loop(Installation installed) throws Exception {
		Files.writeString(work.resolve("feedback.csv"), FEEDBACK);
		return installed.run("loop", "feedback.csv", "--service", "shop", "--out", "out", "--lang", "en");
	}

	private static void awaitText(Run.Running running, String text) throws Exception {
		var deadline = System.nanoTime() + Duration.ofMinutes(3).toNanos();
		while (!Files.readString(running.err()).contains(text)) {
			if (!running.process().isAlive() || System.nanoTime() > deadline) {
				running.process().destroyForcibly();
				throw new AssertionError("never said " + text + "\n" + Files.readString(running.err()));
			}
			LockSupport.parkNanos(50_000_000);
		}
	}
}
