package io.antiphon.probe;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Answers on standard output what is asked on standard input, a word and its argument a line. Each line of an answer begins
 * with {@code "> "}; a line {@code "."} ends it.
 */
public final class Probe implements IStartup {

	@Override
	public void earlyStartup() {
		Thread.ofPlatform().daemon().name("probe").start(Probe::listen);
	}

	private static void listen() {
		try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
			say(List.of());
			for (var line = in.readLine(); line != null; line = in.readLine()) {
				say(answer(line.strip()));
			}
		} catch (IOException | ExecutionException broken) {
			ILog.of(Probe.class).error("The probe broke", broken);
		} catch (InterruptedException ending) {
			Thread.currentThread().interrupt();
		}
	}

	private static List<String> answer(String line) throws ExecutionException, InterruptedException {
		var space = line.indexOf(' ');
		var word = space < 0 ? line : line.substring(0, space);
		var argument = space < 0 ? "" : line.substring(space + 1);
		return switch (word) {
			case "views" -> onScreen(Registered::views);
			case "commands" -> onScreen(Registered::commands);
			case "open" -> onScreen(() -> Registered.open(argument));
			case "parts" -> onScreen(Registered::parts);
			case "tabs" -> onScreen(Screen::tabs);
			case "menu" -> onScreen(Screen::menu);
			case "texts" -> onScreen(Screen::texts);
			case "run" -> later(() -> Registered.run(argument));
			case "type" -> onScreen(() -> Screen.type(argument));
			case "press" -> later(() -> Screen.press(argument));
			case "close" -> later(() -> PlatformUI.getWorkbench().close());
			default -> throw new IllegalArgumentException(line);
		};
	}

	private static List<String> onScreen(Callable<List<String>> question) throws ExecutionException, InterruptedException {
		var answer = new CompletableFuture<List<String>>();
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			try {
				answer.complete(question.call());
			} catch (Exception fault) {
				answer.completeExceptionally(fault);
			}
		});
		return answer.get();
	}

	/** What may open a dialog is not waited for. */
	private static List<String> later(Runnable work) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(work);
		return List.of();
	}

	private static void say(List<String> lines) {
		var said = new StringBuilder();
		lines.forEach(line -> said.append("> ").append(line.replace("\r", "").replace("\n", "\\n")).append('\n'));
		System.out.print(said.append(".\n"));
		System.out.flush();
	}
}
