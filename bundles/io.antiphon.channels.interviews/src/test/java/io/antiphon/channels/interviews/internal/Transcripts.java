package io.antiphon.channels.interviews.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files for tests. */
final class Transcripts {

	private Transcripts() {}

	static Path file(Path folder, String name, String text) {
		return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
	}

	static Path file(Path folder, String name, byte[] bytes) {
		try {
			return Files.write(folder.resolve(name), bytes);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	/** A document with this body. */
	static Path document(Path folder, String body) {
		var file = folder.resolve("interview.docx");
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
			zip.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>".getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.write(("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
					+ "</w:body></w:document>")
					.getBytes(StandardCharsets.UTF_8));
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		return file;
	}

	/** A paragraph of one run. */
	static String p(String text) {
		return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
	}
}
