package io.antiphon.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * From the command to the window, against the bare shell of the platform, by turns; and what a command costs before it begins to
 * work. Run by {@code benchmarks/run start [ROUNDS]}; needs Xvfb, openbox and xdotool.
 */
final class StartBenchmark {

	private static final int ROUNDS = 5;
	private static final int NOTED = 25;
	private static final Pattern TIMES = Pattern.compile("(\\d+)m([0-9.]+)s (\\d+)m([0-9.]+)s\\s*$");

	private final Checkout checkout;
	private final Screen screen;
	private final User user;
	private final BareShell bare;
	private final PrintStream out;
	private List<String> bareOptions = List.of();

	private StartBenchmark(Checkout checkout, Screen screen, User user, BareShell bare, PrintStream out) {
		this.checkout = checkout;
		this.screen = screen;
		this.user = user;
		this.bare = bare;
		this.out = out;
	}

	public static void main(String[] arguments) throws Exception {
		var work = Files.createTempDirectory("antiphon-start");
		var checkout = Checkout.here();
		var bundle = Checkout.made("tests/io.antiphon.shell/target", "io.antiphon.shell-");
		var bare = BareShell.in(checkout.product(), bundle, Files.createDirectory(work.resolve("bare")));
		try (var screen = Screen.open(work)) {
			var user = User.at(Files.createDirectory(work.resolve("home"))).with("DISPLAY", screen.name());
			new StartBenchmark(checkout, screen, user, bare, System.out)
					.run(arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]));
		}
	}

	private void run(int rounds) throws Exception {
		out.printf("first start in an empty home: %d ms%n", ours());
		train();
		ours(); // each once more, so that both have their caches and their layout
		bare();
		var ours = new ArrayList<Long>();
		var theirs = new ArrayList<Long>();
		for (var round = 0; round < rounds; round++) {
			theirs.add(bare());
			ours.add(ours());
		}
		out.printf("window: %d ms, bare shell: %d ms, ratio %.2f (medians of %d)%n",
				median(ours), median(theirs), (double) median(ours) / median(theirs), rounds);
		out.printf("ours %s, bare %s%n", ours, theirs);
		for (var command : List.of("--help", "features")) {
			seconds(command);
			out.printf("%s: %.1f processor seconds%n", command, seconds(command));
		}
	}

	/** Until both have their start-up cache, where this JDK has such a thing. */
	private void train() throws Exception {
		if (Runtime.version().feature() < NOTED) {
			return;
		}
		var notes = bare.work().resolve("notes");
		bareOptions = List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + notes);
		bare();
		var cache = bare.work().resolve("cache.aot");
		bareOptions = List.of();
		bare.cache(notes, cache);
		bareOptions = List.of("-XX:AOTCache=" + cache);
		Screen.await("the start-up cache of the window, which is made behind the build", () -> checkout.startsFromCache("window"));
	}

	private long ours() throws Exception {
		var began = System.nanoTime();
		var launched = user.types(checkout);
		var window = screen.titled("Antiphon");
		var took = (System.nanoTime() - began) / 1_000_000;
		screen.window(launched.jvm().pid(), "Antiphon");
		screen.close(window);
		launched.end();
		return took;
	}

	private long bare() throws Exception {
		var began = System.nanoTime();
		var process = bare.start(screen.name(), bareOptions);
		var window = screen.titled("Bare shell");
		var took = (System.nanoTime() - began) / 1_000_000;
		screen.close(window);
		process.waitFor();
		return took;
	}

	/** User and system time of a command, of the script's own too. */
	private double seconds(String word) throws Exception {
		var builder = new ProcessBuilder("sh", "-c", "./antiphon " + word + " >/dev/null 2>&1; times")
				.directory(checkout.folder().toFile());
		builder.environment().put("HOME", user.home().toString());
		var process = builder.start();
		var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		var times = TIMES.matcher(said);
		if (!times.find()) {
			throw new IllegalStateException(said);
		}
		return 60.0 * (Integer.parseInt(times.group(1)) + Integer.parseInt(times.group(3)))
				+ Double.parseDouble(times.group(2)) + Double.parseDouble(times.group(4));
	}

	private static long median(List<Long> values) {
		return values.stream().sorted().toList().get(values.size() / 2);
	}
}
