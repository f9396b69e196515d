package io.antiphon.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** A display of its own with a window manager, and somebody's hands on mouse and keys. */
final class Screen implements AutoCloseable {

	private static final Duration DEADLINE = Duration.ofMinutes(5);
	private static final long PAUSE = 50_000_000;
	private static final int MIDDLE_OF_A_BUTTON = 9;

	private final Process server;
	private final Process manager;
	private final String name;

	private Screen(Process server, Process manager, String name) {
		this.server = server;
		this.manager = manager;
		this.name = name;
	}

	static Screen open(Path folder) throws Exception {
		var number = folder.resolve("display");
		var server = new ProcessBuilder(
				"Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp")
				.redirectOutput(number.toFile())
				.redirectError(ProcessBuilder.Redirect.DISCARD)
				.start();
		await("the display", () -> Files.readString(number).endsWith("\n"));
		var name = ":" + Files.readString(number).strip();
		var builder = new ProcessBuilder("openbox")
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.environment().put("DISPLAY", name);
		builder.environment().put("HOME", folder.toString());
		var screen = new Screen(server, builder.start(), name);
		await("the window manager", () -> screen.say("xprop", "-root", "_NET_SUPPORTING_WM_CHECK").contains("window id"));
		return screen;
	}

	/** What DISPLAY is set to. */
	String name() {
		return name;
	}

	/** Waits for a window of that process with that in its title. Its id. */
	String window(long process, String title) throws Exception {
		var found = new String[1];
		await("a window \"" + title + "\"; there are: " + say("xdotool", "search", "--onlyvisible", "--name", "."), () -> {
			found[0] = say(
					"xdotool", "search", "--all", "--onlyvisible", "--pid", String.valueOf(process), "--name", title);
			return !found[0].isBlank();
		});
		return found[0].lines().toList().getLast();
	}

	/** Waits for a window with that in its title, whosever it is. Its id. */
	String titled(String title) throws Exception {
		var found = new String[1];
		await(title, () -> {
			found[0] = say("xdotool", "search", "--onlyvisible", "--name", title);
			return !found[0].isBlank();
		});
		return found[0].lines().toList().getLast();
	}

	/** Presses keys, in the window that has the focus. */
	void press(String... keys) throws Exception {
		for (var key : keys) {
			say("xdotool", "key", key);
		}
	}

	void type(String text) throws Exception {
		say("xdotool", "type", text);
	}

	/** Clicks the button that the window manager gave the window until it is gone: a window may still be on its way to its place. */
	void close(String window) throws Exception {
		await("the window to close", () -> {
			var place = say("xwininfo", "-id", window);
			if (!place.contains("IsViewable")) {
				return true;
			}
			click(place);
			LockSupport.parkNanos(10 * PAUSE);
			return false;
		});
	}

	private void click(String place) throws Exception {
		var right = number(place, "Absolute upper-left X") + number(place, "Width");
		var top = number(place, "Absolute upper-left Y");
		say("xdotool", "mousemove", String.valueOf(right - MIDDLE_OF_A_BUTTON), String.valueOf(top - MIDDLE_OF_A_BUTTON));
		say("xdotool", "click", "1");
	}

	private static int number(String text, String key) {
		var found = Pattern.compile(Pattern.quote(key) + ": +(-?\\d+)").matcher(text);
		if (!found.find()) {
			throw new AssertionError(key + " is not said in\n" + text);
		}
		return Integer.parseInt(found.group(1));
	}

	private String say(String... command) throws IOException, InterruptedException {
		var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.environment().putAll(Map.of("DISPLAY", name));
		var process = builder.start();
		var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		return said;
	}

	static void await(String what, Callable<Boolean> condition) throws Exception {
		var deadline = System.nanoTime() + DEADLINE.toNanos();
		while (!condition.call()) {
			if (System.nanoTime() > deadline) {
				throw new AssertionError("still waiting for " + what);
			}
			LockSupport.parkNanos(PAUSE);
		}
	}

	@Override
	public void close() throws InterruptedException {
		for (var process : List.of(manager, server)) {
			process.destroy();
			process.waitFor(DEADLINE.toSeconds(), TimeUnit.SECONDS);
		}
	}
}
