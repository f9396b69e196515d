package io.antiphon.channels.interviews.internal;

import static io.antiphon.channels.interviews.internal.Transcripts.p;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.testkit.channels.ConnectorContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentInterviewTest extends ConnectorContract {

	private static final String BODY = "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>Delivery</w:t></w:r></w:p>"
			+ p("Interviewer: How was it?")
			+ "<w:p><w:r><w:t>Lin Wei: It was </w:t></w:r><w:del><w:r><w:delText>fine</w:delText></w:r></w:del><w:ins><w:r><w:t>late</w:t></w:r></w:ins>"
			+ "<w:r><w:br/><w:t>and broken</w:t><w:commentReference w:id=\"1\"/></w:r></w:p>"
			+ p("Interviewer: Why?") + p("Lin Wei: Nobody knows.");

	@TempDir
	Path folder;

	DocumentInterviewTest() {
		super(new InterviewConnectorComponent());
	}

	@Override
	protected Path good(Path folder) {
		return Transcripts.document(folder, BODY);
	}

	@Test
	void readsParagraphsAsTheyAreWithAllChanges() throws IOException {
		var told = read(good(folder), 9);

		assertEquals(List.of("How was it?", "It was late\nand broken", "Why?", "Nobody knows."),
				told.items().stream().map(item -> item.values().getLast()).toList());
		assertEquals(List.of("/paragraph/2", "/paragraph/3", "/paragraph/4", "/paragraph/5"),
				told.items().stream().map(Item::place).toList());
		assertEquals("Delivery", told.items().getFirst().values().get(5));
		assertEquals("2 deletions, comments, notes and boxes were not read.", told.said().getFirst().apply(Locale.ENGLISH));
	}

	@Test
	void readsATableOfWhoAndWhat() throws IOException {
		var rows = List.of(List.of("Speaker", "Words"), List.of("Interviewer", "How was it?"), List.of("Lin 00:03:12", "Late."),
				List.of("Interviewer", "Why?"),
				List.of("Lin 00:03:20", "Nobody knows."));
		var table = new StringBuilder("<w:tbl>");
		for (var row : rows) {
			table.append("<w:tr>");
			row.forEach(cell -> table.append("<w:tc>").append(p(cell)).append("</w:tc>"));
			table.append("</w:tr>");
		}

		var told = read(Transcripts.document(folder, table + "</w:tbl>"), 9);

		assertEquals(List.of("How was it?", "Late.", "Why?", "Nobody knows."),
				told.items().stream().map(item -> item.values().getLast()).toList());
		assertEquals("00:03:12", told.items().get(1).values().get(4));
		assertEquals("Lin", told.items().get(1).values().get(2));
	}

	@Test
	void entitiesAndBombsAreRefused() throws IOException {
		var entities = folder.resolve("entities.docx");
		try (var zip = new ZipOutputStream(Files.newOutputStream(entities))) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.write("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;</d>".getBytes());
		}
		var bomb = folder.resolve("bomb.docx");
		try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.write("<d><t>".getBytes());
			var piece = "a".repeat(1 << 20).getBytes();
			for (int at = 0; at < 100; at++) {
				zip.write(piece);
			}
			zip.write("</t></d>".getBytes());
		}

		assertEquals(End.REFUSED, read(entities, 9).end());
		assertEquals(End.REFUSED, read(bomb, 9).end());
		assertTrue(read(bomb, 9).said().getFirst().apply(Locale.ENGLISH).length() > 10);
	}
}
