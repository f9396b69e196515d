package io.antiphon.channels.imap.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MboxWriterTest {

	@TempDir
	Path folder;

	private String written(String... mails) throws Exception {
		var file = folder.resolve(UUID.randomUUID().toString());
		try (var writer = new MboxWriter(file)) {
			for (var mail : mails) {
				var bytes = new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8));
				writer.mail(into -> bytes.read(into, 0, into.length), Long.MAX_VALUE);
			}
		}
		return Files.readString(file).replace("From -\nX-Antiphon-Source: imap\n", "|");
	}

	@Test
	void linesThatBeginAsMailsDoGetOneQuoteMore() throws Exception {
		assertEquals("|>From a\n>>From b\n>Fro m\n From c\n\n", written("From a\n>From b\n>Fro m\n From c"));
	}

	@Test
	void whateverEndsALineItIsOne() throws Exception {
		assertEquals("|a\n\n>From b\n>From c\n\n\n", written("a\r\n\r\nFrom b\rFrom c\n"));
	}

	@Test
	void aMailThatEndsInTheMiddleOfAWordIsWhole() throws Exception {
		assertEquals("|>>Fro\n\n|From\n\n|\n\n", written(">>Fro", "From", ""));
	}
}
