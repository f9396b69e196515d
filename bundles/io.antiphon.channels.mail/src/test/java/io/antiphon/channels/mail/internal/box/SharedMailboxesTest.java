package io.antiphon.channels.mail.internal.box;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real mailboxes, whose messages are where another reader of mail found them; in place, and none of their texts is kept here. */
class SharedMailboxesTest {

	private static final Pattern OFFSETS =
			Pattern.compile("\"mboxMarkerOffset\": (\\d+),\\s+\"lineNumber\": \\d+,\\s+\"beginOffset\": (\\d+)");

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

	@ParameterizedTest
	@ValueSource(strings = {"content-length", "issue1189"})
	void messagesBeginWhereTheyAreSaidTo(String name) throws IOException {
		var said = Files.readString(folder().resolve(name + ".unix-offsets.json"));

		var found = begins(folder().resolve(name + ".mbox.txt"));

		assertEquals(OFFSETS.matcher(said).results().map(match -> match.group(1) + " " + match.group(2)).toList(), found);
	}

	private static List<String> begins(Path file) throws IOException {
		var found = new ArrayList<String>();
		try (var mailbox = new Mailbox(file)) {
			for (var extent = mailbox.next(); extent != null; extent = mailbox.next()) {
				found.add(extent.offset() + " " + extent.start());
			}
		}
		return found;
	}
}
