package io.antiphon.channels.mail.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.antiphon.channels.mail.internal.box.Mailbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real mailboxes, accounted for mail by mail; in place, and none of their texts is kept here. */
class SharedMailsTest {

	private static final Pattern OFFSETS =
			Pattern.compile("\"mboxMarkerOffset\": (\\d+),\\s+\"lineNumber\": \\d+,\\s+\"beginOffset\": (\\d+)");
	/** How many mails, of how many of them each column is told, and why others are none. */
	private static final Map<String, String> EXPECTED = Map.of(
			"content-length",
			"YES: 21 mails, 21 id, 21 sent, 21 sender, 21 subject, 16 text, 21 thread, 13 attachments, 5 automatic, 0 role, 21 threads,"
					+ " {delivery-report=1, sealed=7}",
			"issue1189",
			"YES: 4 mails, 4 id, 4 sent, 4 sender, 4 subject, 4 text, 4 thread, 1 attachments, 0 automatic, 0 role, 4 threads, {}",
			"simple",
			"YES: 3 mails, 0 id, 3 sent, 3 sender, 3 subject, 3 text, 3 thread, 0 attachments, 0 automatic, 0 role, 3 threads, {}");

	private static Path folder() {
		for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			var data = at.resolve("shared").resolve("data").resolve("mail").resolve("mbox-mimekit");
			if (Files.isDirectory(data)) {
				return data;
			}
		}
		assumeTrue(false, "no shared data here");
		throw new AssertionError();
	}

	@Test
	void eachMailIsReadOrRejectedForTheRightReason() throws IOException {
		var told = new TreeMap<String, String>();
		try (var files = Files.list(folder())) {
			for (var file : files.filter(one -> one.toString().endsWith(".mbox.txt")).toList()) {
				told.put(file.getFileName().toString().replace(".mbox.txt", ""), told(file));
			}
		}

		assertEquals(new TreeMap<>(EXPECTED), told);
	}

	@ParameterizedTest
	@ValueSource(strings = {"content-length", "issue1189"})
	void mailsBeginWhereAnotherReaderFoundThem(String name) throws IOException {
		var said = Files.readString(folder().resolve(name + ".unix-offsets.json"));
		var found = new ArrayList<String>();

		try (var mailbox = new Mailbox(folder().resolve(name + ".mbox.txt"))) {
			for (var extent = mailbox.next(); extent != null; extent = mailbox.next()) {
				found.add(extent.offset() + " " + extent.start());
			}
		}

		assertEquals(OFFSETS.matcher(said).results().map(match -> match.group(1) + " " + match.group(2)).toList(), found);
	}

	private static String told(Path file) throws IOException {
		var read = Mails.read(file);
		var columns = Arrays.stream(MailColumn.values())
				.map(column -> read.all(column).stream().filter(value -> !value.isEmpty()).count() + " "
						+ column.name().toLowerCase(Locale.ROOT))
				.collect(Collectors.joining(", "));
		var threads = read.all(MailColumn.THREAD).stream().distinct().count();
		var reasons = read.rejected().stream().collect(Collectors.groupingBy(reason -> reason, TreeMap::new, Collectors.counting()));
		return Mails.accepts(file) + ": " + read.rows().size() + " mails, " + columns + ", " + threads + " threads, " + reasons;
	}
}
