package io.antiphon.cli.internal.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleTest {

	private final ByteArrayOutputStream written = new ByteArrayOutputStream();
	private final Console console = new Console(
			new PrintStream(written, true, StandardCharsets.UTF_8), new PrintStream(written, true, StandardCharsets.UTF_8), true);

	private String shown(String text) {
		written.reset();
		console.out().print(text);
		console.out().println();
		return written.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
	}

	@Test
	void whatWouldCommandTheTerminalIsSeenInstead() {
		assertEquals("\\u001b[2J gone\n", shown("\u001b[2J gone"));
		assertEquals("\\u009b2J \\u007f \\u0007\n", shown("\u009b2J \u007f \u0007"));
		assertEquals("name\\u000dfake\n", shown("name\rfake"));
	}

	@Test
	void whatWouldTurnTheDirectionIsSeenInstead() {
		assertEquals("a\\u202eb\\u2066c\n", shown("a\u202eb\u2066c"));
	}

	@Test
	void whatIsTextStaysAsItIs() {
		for (var text : new String[] {"应声 – “ok” …", "é\tü\u00a0€", "😤", "two\nlines", "dos\r\nlines", "\u200fשלום"}) {
			assertEquals(text.replace(System.lineSeparator(), "\n") + "\n", shown(text));
		}
	}
}
