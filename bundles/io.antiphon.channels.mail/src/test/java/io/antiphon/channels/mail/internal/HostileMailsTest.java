package io.antiphon.channels.mail.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileMailsTest {

	private static final String MEBIBYTE = "x".repeat(1 << 20);
	private static final String LINES = ("x".repeat(75) + "\n").repeat((1 << 20) / 76);
	private static final String FROM = "From - Mon Jan  5 09:00:00 2026\nSubject: s\n";

	@TempDir
	Path folder;

	/** A mail of that, and a small one behind it. */
	private Mails.Read read(String before, String repeated, int times, String behind) throws IOException {
		var file = folder.resolve("box.mbox");
		try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
			out.write((FROM + before).getBytes(StandardCharsets.UTF_8));
			var bytes = repeated.getBytes(StandardCharsets.UTF_8);
			for (int time = 0; time < times; time++) {
				out.write(bytes);
			}
			out.write((behind + "\n\n" + FROM + "\nsmall\n").getBytes(StandardCharsets.UTF_8));
		}
		var read = Mails.read(file);
		assertEquals("small", read.rows().getLast().value(MailColumn.TEXT.ordinal()).strip());
		return read;
	}

	@Test
	void aHeaderOfAHundredMebibytesIsRejected() throws IOException {
		assertEquals(List.of("mail-too-large"), read("X-Long: ", MEBIBYTE, 100, "\n\nt").rejected());
		assertEquals(List.of("header-too-long"), read("X-Long: ", MEBIBYTE, 50, "\n\nt").rejected());
		assertEquals(List.of("header-too-long"), read("X-Long: a", "\n " + "x".repeat(900), 1_000, "\n\nt").rejected());
		assertEquals(List.of("header-too-long"), read("", "X-Many: 1\n", 100_000, "\nt").rejected());
	}

	@Test
	void aMailThatIsTooLargeIsNotEvenLoaded() throws IOException {
		assertEquals(List.of("mail-too-large"), read("\n", LINES, 100, "").rejected());
	}

	@Test
	void aTextThatIsTooLongIsRejectedAndAnAttachmentIsNot() throws IOException {
		var text = read("\n", LINES, 2, "");
		var attached = read("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nlate\n--b\nContent-Type: a/b\n\n", LINES, 20, "\n--b--\n");

		assertEquals(List.of("text-too-long"), text.rejected());
		assertEquals(List.of(), attached.rejected());
	}

	@Test
	void tenThousandPartsAndPartsInPartsAreRejected() throws IOException {
		var parts = read("Content-Type: multipart/mixed; boundary=b\n\n", "--b\n\nt\n", 10_000, "--b--\n");
		var nested = new StringBuilder();
		for (int depth = 0; depth < 5_000; depth++) {
			nested.append("Content-Type: multipart/mixed; boundary=b").append(depth).append("\n\n--b").append(depth).append('\n');
		}
		var deep = read(nested.toString(), "", 0, "");

		assertEquals(List.of("too-many-parts"), parts.rejected());
		assertEquals(List.of("nested-too-deep"), deep.rejected());
	}

	@Test
	void whatIsCutOffIsReadAsFarAsItGoes() throws IOException {
		var read = read("Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Transfer-Encoding: base64\n\nbGF0ZSBh", "", 0, "");

		assertEquals("late a", read.only(MailColumn.TEXT));
	}

	@Test
	void parametersWithoutValuesAreNone() throws IOException {
		var read = read("Content-Type: text/plain; charset\nContent-Disposition: inline; filename\n\nlate", "", 0, "");

		assertEquals("late", read.only(MailColumn.TEXT).strip());
	}

	@Test
	void manySmallMailsTakeNoMoreMemoryThanTheirIds() throws IOException {
		var file = folder.resolve("many.mbox");
		try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
			for (int number = 0; number < 20_000; number++) {
				out.write((FROM + "Message-ID: <" + number + "@x>\n\nt\n\n").getBytes(StandardCharsets.UTF_8));
			}
		}

		var read = Mails.read(file);

		assertEquals(20_000, read.rows().size());
		assertTrue(read.rejected().isEmpty());
	}
}
