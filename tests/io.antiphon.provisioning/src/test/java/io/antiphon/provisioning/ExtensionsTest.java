package io.antiphon.provisioning;

import static io.antiphon.provisioning.Installation.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Extensions of third parties, built from the published repository alone: good ones reach the user, bad ones harm nothing. */
class ExtensionsTest {

	private static final String FEEDBACK = """
			date,text
			2026-01-01,"The refund took three weeks and nobody answered."
			2026-01-02,"Great service, quick delivery."
			2026-01-03,"我要退款，等了很久没有人处理。"
			2026-01-04,"物流很快，谢谢。"
			2026-01-05,"I want my refund now."
			""";
	private static final String NAMED =
			"The analyzer com.example.stubborn failed and was left out: it did not stop when it was cancelled.";
	/** Measure, interval, n, title, trend (none is told of it) and pieces of evidence of a finding; between a number and its unit there is no break. */
	private static final String REFUND = "33\u00a0% | 6–79\u00a0% | 3 | refund |  | 1";

	@TempDir
	private static Path work;

	private static Installation installed;
	private static Additions additions;

	@BeforeAll
	static void buildsTheExamplesFromTheRepositoryAlone() throws Exception {
		var build = new Build();
		var examples = build.examples(Files.createDirectory(work.resolve("examples")));
		installed = Installation.of(work, build, "channels", "analytics");
		additions = new Additions(installed, examples);
		Files.writeString(work.resolve("feedback.csv"), FEEDBACK);
	}

	/** Analyzers and connectors. */
	@Nested
	class ThoseThatRead {

		@BeforeEach
		void areInstalled() throws Exception {
			additions.are(List.of(), "keywords", "guestbook");
		}

		@Test
		void aFindingOfAnExtensionReachesTheReportAndTheWindow() throws Exception {
			installed.run("loop", "feedback.csv", "--service", "shop", "--out", "good", "--data", "good-data").successful();

			var found = new HashMap<String, Integer>();
			installed.json("good/loop.json").get("findings")
					.forEach(one -> found.put(one.get("id").asText(), one.get("evidenceCount").asInt()));
			assertEquals(1, found.get("com.example.keywords/refund"), found::toString);
			assertEquals(1, found.get("com.example.keywords/退款"), found::toString);
			assertTrue(text("good/findings.csv").contains("com.example.keywords/refund"));
			assertTrue(text("good/report.html").contains(">refund<"));
			try (var window = installed.window("good-data")) {
				window.ask("open io.antiphon.analytics.ui.findings");
				window.see(REFUND);
				window.see("The refund took three weeks and nobody answered.");
			}
		}

		@Test
		void whatAConnectorOfAnExtensionReadsAndItsEndpointBringsIsTakenInToldOfAndFoundAgain() throws Exception {
			Files.writeString(work.resolve("house.guestbook"), """
					GUESTBOOK 1
					#17 2026-05-01 Lin
					The room was cold, and I want a refund.
					#18 2026-05-02 Ann
					#19 2026-05-03 王明
					早餐很好，谢谢。
					""");

			var imported = installed.run("import", "house.guestbook", "--service", "hotel", "--data", "guest-data").successful();
			var traced = installed.run("trace", "--verify", "house.guestbook", "--data", "guest-data").successful();

			assertTrue(imported.out().contains("#18 rejected: The entry says nothing."), imported::out);
			assertTrue(traced.out().contains("all 2 items are as they were stored"), traced::out);
			try (var house = new GuestHouse("#20 2026-05-04 Zoe\nGood soup.\n")) {
				installed.run("source", "add", "lobby", "--at", house.place(), "--service", "hotel", "--data", "guest-data").successful();

				var first = installed.run("source", "run", "lobby", "--data", "guest-data").successful();
				var second = installed.run("source", "run", "lobby", "--data", "guest-data").successful();

				assertTrue(first.out().contains("1 read = 1 stored"), first::out);
				assertFalse(second.out().contains(" read = "), second::out);
			}
		}
	}

	/** For the register of improvements. */
	@Nested
	class ThoseOfPlanning {

		@BeforeEach
		void areInstalled() throws Exception {
			additions.are(List.of("planning"), "scoring", "council");
		}

		@Test
		void aWayToScoreOfAnExtensionIsInstalledWithPlanning() throws Exception {
			var features = installed.run("features").successful();

			assertTrue(features.out().contains("com.example.scoring.Ice"), features::out);
			assertTrue(features.out().contains("Scoring  1.0.0"), features::out);
		}

		@Test
		void aViewAndAColumnOfAnExtensionAreWorkedWithInTheWindow() throws Exception {
			var planned = plannedOnTheSample("voted");

			try (var window = installed.window("voted-data")) {
				assertEquals(List.of("com.example.council.CouncilPart"), window.ask("open com.example.council"));
				window.see("The council voted on 0 of " + planned);
				window.ask("type In favour 9");
				window.ask("type Against 2");
				window.ask("press Write Down the Vote");
				window.see("The council voted on 1 of " + planned);
				window.see("82\u00a0% (52–95\u00a0%, n\u00a0=\u00a011)");
				window.ask("open io.antiphon.planning.ui.improvements");
				window.ask("run org.eclipse.ui.window.maximizePart"); // all columns are in sight
				window.see("| Council");
				window.see("| 9 of 11");
				window.ask("run org.eclipse.ui.edit.undo");
				window.ask("open com.example.council");
				window.see("The council voted on 0 of " + planned);
				window.ask("run org.eclipse.ui.window.maximizePart");
			}
		}

		@Test
		void columnsThatBreakAreLeftOutOneByOneAndNamed() throws Exception {
			additions.are(List.of("planning"), "scoring", "council", "heckler");
			plannedOnTheSample("heckled");

			try (var window = installed.window("heckled-data")) {
				window.expect("com.example.heckler");
				window.ask("open io.antiphon.planning.ui.improvements");
				window.ask("run org.eclipse.ui.window.maximizePart"); // all columns are in sight
				var register = window.see("| Council");
				window.ask("run org.eclipse.ui.window.maximizePart");
				window.ask("press Overview");

				assertFalse(register.contains("| com.example.heckler"), register);
				window.see("com.example.heckler.Hanging did not answer at RegisterColumn.id within 5 seconds");
				window.see("com.example.heckler.Holes returned at RegisterColumn.cells what cannot be used");
				window.see("com.example.heckler.Throwing failed at RegisterColumn.cells");
			}
		}

		/** How many improvements a turn of the loop on the bundled sample plans. */
		private static int plannedOnTheSample(String name) throws Exception {
			installed.run("loop", "--out", name, "--data", name + "-data").successful();
			return installed.json(name + "/loop.json").get("improvements").size();
		}
	}

	/** For footprints. */
	@Nested
	class ThoseOfSustainability {

		@BeforeEach
		void areInstalled() throws Exception {
			additions.are(List.of("sustainability"), "pages", "grid");
		}

		@Test
		void aModelOfFootprintsOfAnExtensionIsCountedWithSustainability() throws Exception {
			Files.writeString(work.resolve("printed.csv"), "activity,amount,unit,period\nprinted-pages,4000,page,2024-05\n");
			installed.run("import", "feedback.csv", "--data", "printed-data", "--service", "letters").successful();

			installed.run("footprint", "import", "printed.csv", "--data", "printed-data", "--service", "letters").successful();
			var shown = installed.run("footprint", "show", "--data", "printed-data").successful();

			assertTrue(shown.out().contains("10.0 kg CO2e (5.00–15.0)"), shown::out);
		}

		@Test
		void factorsThatAnExtensionBringsAsDataAloneAreCountedWithSustainability() throws Exception {
			Files.writeString(work.resolve("power.csv"), "activity,amount,unit,period,region\nelectricity,100,kWh,2024-05,Examplia\n");
			installed.run("import", "feedback.csv", "--data", "power-data", "--service", "letters").successful();

			installed.run("footprint", "import", "power.csv", "--data", "power-data", "--service", "letters").successful();
			var shown = installed.run("footprint", "rows", "--data", "power-data").successful();

			assertTrue(shown.out().contains("40.0 kg CO2e") && shown.out().contains("example-grid 1"), shown::out);
		}
	}

	/** Those that break. */
	@Nested
	class FaultyOnes {

		@BeforeEach
		void areInstalled() throws Exception {
			additions.are(List.of(), "keywords", "faulty");
		}

		@Test
		void extensionsThatBreakAreNamedAndHarmNobody() throws Exception {
			var broken = Set.of(
					"com.example.faulty.throwing",
					"com.example.faulty.infinite",
					"com.example.faulty.outside",
					"com.example.faulty.stranger");

			installed.run("loop", "feedback.csv", "--service", "shop", "--out", "bad", "--data", "bad-data").successful();

			var report = installed.json("bad/loop.json");
			var findings = names(report.get("findings"), "id");
			assertEquals(broken, names(report.get("failures"), "analyzer"));
			assertTrue(findings.contains("com.example.keywords/refund"));
			assertFalse(findings.stream().anyMatch(id -> id.startsWith("com.example.faulty")));
			try (var window = installed.window("bad-data")) {
				window.ask("open io.antiphon.analytics.ui.findings");
				var seen = window.see(REFUND);
				for (var name : broken) {
					assertTrue(text("bad/report.html").contains(name));
					assertTrue(seen.contains("The analyzer " + name + " failed and was left out: "), seen);
				}
			}
		}
	}

	/** Those that mean harm, and take as long as they like. */
	@Nested
	class HostileOnes {

		@BeforeEach
		void areInstalled() throws Exception {
			additions.are(List.of(), "keywords", "hostile");
		}

		@Test
		void hostileOnesAndWhatTheyWereNotGrantedAreNamedEverywhereAndTheTurnGoesOnWithoutThem() throws Exception {
			Files.writeString(work.resolve("grants.properties"), "com.example.keywords = export\n");

			var loop = installed.run("loop", "feedback.csv", "--service", "shop", "--out", "held", "--data", "held-data").successful();

			var report = installed.json("held/loop.json");
			var page = text("held/report.html");
			assertTrue(names(report.get("findings"), "id").contains("com.example.keywords/refund"));
			for (var name : List.of("NeverMade", "Flood", "EndlessChapter")) {
				assertTrue(names(report.get("failed"), "name").contains("com.example.hostile." + name), name);
				assertTrue(page.contains("com.example.hostile." + name), name);
			}
			assertTrue(loop.err().contains("com.example.hostile asked for access to personal data for the purpose “export”, "
					+ "which it was not granted."), loop::err);
			assertTrue(page.contains("which it was not granted"));
			var features = installed.run("features").successful();
			for (var name : List.of("NeverMade", "EndlessStation")) {
				assertTrue(features.out().contains("com.example.hostile." + name + " did not answer"), features::out);
			}
			assertTrue(features.out().contains("grants.properties:\ncom.example.keywords  export\n"), features::out);
		}

		@Test
		void theWindowNamesHostileOnesAndGoesOnWithoutThem() throws Exception {
			installed.run("import", "feedback.csv", "--data", "seen-data", "--service", "shop").successful();

			try (var window = installed.window("seen-data")) {
				window.expect("com.example.hostile");
				window.ask("open io.antiphon.analytics.ui.findings");
				window.see("Feedback is waiting");
				window.ask("run io.antiphon.analytics.ui.analyze");
				window.see(REFUND);
				window.ask("press Overview");

				window.see("com.example.hostile.NeverMade did not answer at activate within "
						+ Installation.PATIENCE + " seconds; it is left out until the next start.");
				window.see("com.example.hostile.EndlessSource did not answer at IndicatorSource.id");
				assertTrue(window.see("extensions made faults</a>").contains("com.example.hostile.Flood returned more"));
			}
		}

		@Test
		void aSignalEndsTheWindowWhileAnExtensionHangs() throws Exception {
			installed.run("import", "feedback.csv", "--data", "told-data", "--service", "shop").successful();
			var window = installed.window("told-data");
			window.ask("press Overview"); // which asks every station
			window.see("extensions made faults</a>");

			assertEquals(143, window.signalled());
			installed.run("check", "--data", "told-data").successful();
		}

		@Test
		void aSignalEndsTheProcessWhileAnExtensionHangs() throws Exception {
			var running = installed.start("loop", "feedback.csv", "--service", "shop", "--out", "ended");
			running.awaitErr("Understanding feedback");

			running.process().destroy();

			assertEquals(143, running.end().code());
			assertFalse(Files.exists(work.resolve("ended")));
		}

		@Test
		void aBadSummaryLeavesTheHelpAndATakenNameTheFirst() throws Exception {
			var help = installed.run("--help").successful();

			assertTrue(help.out().contains("  leave ") && help.out().contains("  check "), help::out);
			assertFalse(help.out().contains("all is well"), help::out);
			assertTrue(help.err().contains("com.example.hostile.Exiting failed at Command.summary"), help::err);
			assertTrue(help.err().contains("com.example.hostile.Doubled was left out at Command.name"), help::err);
		}

		@Test
		void oneThatEndsTheProcessIsNamedAndItEndsAsAFault() throws Exception {
			installed.run("import", "feedback.csv", "--data", "left-data", "--service", "shop").successful();

			var left = installed.start("leave", "--data", "left-data").end();

			assertEquals(1, left.code(), left::err);
			assertTrue(left.err().contains("com.example.hostile.Exiting ended the process"), left::err);
			installed.run("check", "--data", "left-data").successful();
		}
	}

	/** One that does not stop when it is told to. */
	@Nested
	class AStubbornOne {

		@BeforeAll
		static void isInstalledWhereAnAnalysisStands() throws Exception {
			additions.are(List.of(), "keywords");
			for (var workspace : List.of("data", "window-data")) {
				installed.run("import", "feedback.csv", "--data", workspace, "--service", "shop").successful();
				installed.run("analyze", "--data", workspace).successful();
			}
			additions.are(List.of(), "stubborn");
		}

		@Test
		void oneThatIgnoresCancellingIsLeftBehindByTheCommandLine() throws Exception {
			var before = export("before");

			var analyze = cancelled("analyze", "--data", "data");
			var loop = cancelled("loop", "feedback.csv", "--service", "shop", "--out", "never");

			assertTrue(analyze.err().contains(NAMED), analyze::err);
			assertTrue(loop.err().contains(NAMED), loop::err);
			assertFalse(Files.exists(work.resolve("never")));
			installed.run("check", "--data", "data").successful();
			assertEquals(before, export("after"));
		}

		@Test
		void oneThatIgnoresCancellingIsLeftBehindByTheWindow() throws Exception {
			try (var window = installed.window("window-data")) {
				window.expect("com.example.stubborn");
				window.ask("open io.antiphon.analytics.ui.findings");
				window.see(REFUND);
				window.ask("run io.antiphon.analytics.ui.analyze");
				window.see("com.example.stubborn");

				window.ask("press Cancel");

				window.see(NAMED);
				window.ask("press OK");
				window.ask("open io.antiphon.analytics.ui.findings");
				window.see(REFUND);
			}
			installed.run("check", "--data", "window-data").successful();
		}

		/** Ctrl-C as soon as the one that ignores it is at work. */
		private static Run cancelled(String... words) throws Exception {
			var running = installed.start(words);
			running.awaitErr("com.example.stubborn");
			running.process().destroy();
			return running.end();
		}

		/** All feedback and all findings of the workspace {@code data}. */
		private static String export(String name) throws Exception {
			installed.run("export", "--data", "data", "--out", name + ".jsonl").successful();
			installed.run("export", "--data", "data", "--out", name + ".csv").successful();
			return text(name + ".jsonl") + text(name + ".csv");
		}
	}

	private static String text(String file) throws Exception {
		return Files.readString(work.resolve(file));
	}
}
