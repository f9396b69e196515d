package io.antiphon.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script ./antiphon as README tells of it: with no property, no option and no help that its users do not have. */
class LauncherTest {

	private static final String TITLE = "Antiphon";
	private static final Pattern COMMAND = Pattern.compile("^ {2}([a-z]+) {2,}\\S.*$");
	private static final Pattern OURS_TO_SET = Pattern.compile("-data|-Dantiphon\\..*|-Dosgi\\.instance.*");
	private static final int TERMINATED = 143;

	@TempDir
	private static Path work;

	private static Checkout checkout;
	private static Screen screen;

	@BeforeAll
	static void copiesTheCheckoutAndOpensADisplay() throws Exception {
		Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("rwxr-xr-x"));
		checkout = Checkout.copy(Files.createDirectory(work.resolve("antiphon")));
		screen = Screen.open(work);
	}

	@AfterAll
	static void closesTheDisplay() throws InterruptedException {
		if (screen != null) {
			screen.close();
		}
	}

	@Test
	void theWindowOpensInAnEmptyHomeTakesKeysIsClosedAndOpensAgain() throws Exception {
		var user = User.at(home("empty")).with("DISPLAY", screen.name());

		openTypeAndClose(user);
		openTypeAndClose(user);

		assertTrue(Files.isDirectory(user.home().resolve(".antiphon/workspace")));
		assertEquals(List.of(), open(user.home().resolve(".antiphon")));
		assertEquals(List.of(), open(user.home().resolve(".cache/antiphon")));
	}

	@Test
	void anOrdinaryUserOpensTheWindowOfACheckoutThatIsNotTheirs() throws Exception {
		assumeTrue("root".equals(System.getProperty("user.name")), "only root can become somebody else");
		var user = User.nobody(home("nobody")).with("DISPLAY", screen.name());

		openTypeAndClose(user);

		assertTrue(Files.isDirectory(user.home().resolve(".antiphon/workspace")));
		assertEquals(List.of(), open(user.home().resolve(".antiphon")));
		assertEquals(List.of(), open(user.home().resolve(".cache/antiphon")));
	}

	@Test
	void cachesLieWhereTheUserSays() throws Exception {
		var caches = home("caches");
		var user = User.at(home("moved")).with("XDG_CACHE_HOME", caches.toString());

		assertEquals(0, user.types(checkout, "features").end());

		assertTrue(Files.isDirectory(caches.resolve("antiphon")));
		assertFalse(Files.exists(user.home().resolve(".cache")));
		assertEquals(List.of(), open(caches.resolve("antiphon")));
	}

	@Test
	void commandsSpeakTheLanguageOfTheEnvironmentUnlessTheyAreAskedForAnother() throws Exception {
		var user = User.at(home("chinese")).with("LC_ALL", "zh_XX.UTF-8"); // no system has that locale

		var chinese = user.types(checkout, "features");
		assertEquals(0, chinese.end(), chinese::said);
		var english = user.types(checkout, "features", "--lang", "en");
		assertEquals(0, english.end(), english::said);

		assertTrue(chinese.said().contains("已安装"), chinese::said);
		assertTrue(english.said().contains("installed"), english::said);
	}

	@Test
	void theWindowSpeaksTheLanguageThatWasChosenInIt() throws Exception {
		var user = User.at(home("chosen")).with("DISPLAY", screen.name()).with("LC_ALL", "zh_XX.UTF-8");
		var settings = Files.createDirectories(user.home()
				.resolve(".antiphon/workbench/.metadata/.plugins/org.eclipse.core.runtime/.settings"));
		Files.writeString(settings.resolve("io.antiphon.workbench.prefs"), "eclipse.preferences.version=1\nlanguage=en\n");

		var launched = user.types(checkout);
		var window = screen.window(launched.jvm().pid(), TITLE);

		assertTrue(launched.words().contains("-Duser.language=en"));
		screen.close(window);
		assertEquals(0, launched.end(), launched::said);
	}

	@Test
	void theSecondOfTwoWindowsSaysThatThereIsAFirst() throws Exception {
		var user = User.at(home("twice")).with("DISPLAY", screen.name());
		var first = user.types(checkout);
		var window = screen.window(first.jvm().pid(), TITLE);

		var second = user.types(checkout);
		var notice = screen.window(second.jvm().pid(), TITLE);
		assertNotEquals(window, notice);
		screen.close(notice);
		assertEquals(0, second.end(), second::said);
		screen.close(window);

		assertEquals(0, first.end(), first::said);
	}

	@Test
	void twoWindowsOpenedAtOnceLeaveOne() throws Exception {
		var user = User.at(home("at-once")).with("DISPLAY", screen.name());

		var both = List.of(user.types(checkout), user.types(checkout));
		for (var one : both) {
			screen.close(screen.window(one.jvm().pid(), TITLE));
		}

		for (var one : both) {
			assertEquals(0, one.end(), one::said);
		}
	}

	@Test
	void everyCommandExplainsItself() throws Exception {
		var user = User.at(home("help"));
		var all = user.types(checkout, "--help");
		assertEquals(0, all.end(), all::said);
		var commands = all.said().lines().map(COMMAND::matcher).filter(line -> line.matches()).map(line -> line.group(1)).toList();
		assertTrue(commands.containsAll(List.of("import", "analyze", "loop", "check")), commands::toString);

		for (var command : Stream.concat(commands.stream(), Stream.of("bench")).toList()) {
			var help = user.types(checkout, command, "--help");
			assertEquals(0, help.end(), help::said);
			assertTrue(help.said().contains("antiphon " + command), help::said);
		}
	}

	@Test
	void aHomeThatCannotBeWrittenIsToldWithWhatToDo() throws Exception {
		assumeTrue("root".equals(System.getProperty("user.name")), "only root can become somebody else");
		var user = User.nobody(home("shut")).with("DISPLAY", screen.name());
		Files.setPosixFilePermissions(user.home(), PosixFilePermissions.fromString("r-xr-xr-x"));

		var launched = user.types(checkout);

		assertEquals(1, launched.end(), launched::said);
		assertTrue(launched.said().contains("set HOME"), launched::said);
	}

	@Test
	void theSignalToEndReachesTheWindow() throws Exception {
		var user = User.at(home("signal")).with("DISPLAY", screen.name());
		var launched = user.types(checkout);
		var jvm = launched.jvm();
		screen.window(jvm.pid(), TITLE);

		launched.script().destroy();

		assertEquals(TERMINATED, launched.end(), launched::said);
		assertFalse(jvm.isAlive());
	}

	private static void openTypeAndClose(User user) throws Exception {
		var launched = user.types(checkout);
		var jvm = launched.jvm().pid();
		var window = screen.window(jvm, TITLE);
		assertEquals(List.of(), launched.words().stream().filter(OURS_TO_SET.asMatchPredicate()).toList());
		Screen.await("the first workspace", () -> Files.isDirectory(user.home().resolve(".antiphon/workspace")));

		screen.press("ctrl+o");
		screen.window(jvm, "Open Workspace");
		screen.press("Escape");
		screen.close(window);

		assertEquals(0, launched.end(), launched::said);
	}

	private static Path home(String name) throws IOException {
		return Files.createDirectory(work.resolve(name));
	}

	/** The folder where somebody else may enter it, with what they could read then. */
	private static List<Path> open(Path folder) throws IOException {
		if (!isOpen(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> !Files.isSymbolicLink(file)).filter(LauncherTest::isOpen).toList();
		}
	}

	private static boolean isOpen(Path file) {
		try {
			var permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
			return !permissions.endsWith("------");
		} catch (IOException gone) {
			return false;
		}
	}
}
