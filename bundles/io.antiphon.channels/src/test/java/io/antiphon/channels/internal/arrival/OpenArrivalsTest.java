package io.antiphon.channels.internal.arrival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.channels.Arrivals.Arrival;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenArrivalsTest {

	@TempDir
	Path folder;

	@Test
	void aFileIsItself() throws IOException {
		var file = write("may.csv", "comment\n");

		assertEquals(List.of("may.csv"), names(file));
	}

	@Test
	void whatIsNotThereIsLeftToWhoeverReadsIt() {
		assertEquals(List.of("none.csv"), names(folder.resolve("none.csv")));
	}

	@Test
	void aFolderStandsForTheFilesBelowItThatPeopleSee() throws IOException {
		write("b.csv", "comment\n");
		write("a/c.csv", "comment\n");
		write(".hidden/d.csv", "comment\n");
		write("~$b.xlsx", "lock");
		write("Thumbs.db", "picture");

		assertEquals(List.of("a/c.csv", "b.csv"), names(folder));
	}

	@Test
	void anArchiveStandsForItsFilesAndTheyAreReadWhereTheyAre() throws IOException {
		var archive = zip("answers.zip", StandardCharsets.UTF_8, "2024/五月.csv", "__MACOSX/x.csv", "june.csv");

		try (var arrivals = OpenArrivals.of(archive, file -> false)) {
			var june = (Arrival.File) arrivals.all().get(1);
			assertEquals("answers.zip!june.csv", june.name());
			assertEquals("in june.csv", Files.readString(june.path()));
		}
		assertEquals(List.of("answers.zip!2024/五月.csv", "answers.zip!june.csv"), names(archive));
		try (var left = Files.list(folder)) {
			assertEquals(List.of(archive), left.toList());
		}
	}

	@Test
	void namesInAnArchiveOfAChineseSystemAreRead() throws IOException {
		var archive = zip("answers.zip", Charset.forName("GB18030"), "五月的答卷.csv");

		assertEquals(List.of("answers.zip!五月的答卷.csv"), names(archive));
	}

	@Test
	void theArchivesInAFolderAreLookedInto() throws IOException {
		zip("old.zip", StandardCharsets.UTF_8, "april.csv");
		write("may.csv", "comment\n");

		assertEquals(List.of("may.csv", "old.zip!april.csv"), names(folder));
	}

	@Test
	void whatHasOneNameIsToldApartByItsPathBelowTheFolder() throws IOException {
		write("may/r.csv", "comment\n");
		write("june/r.csv", "comment\n");
		Files.createDirectories(folder.resolve("old/april"));
		Files.move(zip("r.zip", StandardCharsets.UTF_8, "in/r.csv"), folder.resolve("old/april/r.zip"));

		assertEquals(List.of("june/r.csv", "may/r.csv", "old/april/r.zip!in/r.csv"), names(folder));
	}

	@Test
	void aDocumentThatIsAnArchiveIsOneFile() throws IOException {
		var workbook = zip("book.xlsx", StandardCharsets.UTF_8, "[Content_Types].xml", "xl/workbook.xml");
		var known = zip("odd.zip", StandardCharsets.UTF_8, "part");

		assertEquals(List.of("book.xlsx"), names(workbook));
		assertEquals(List.of("odd.zip"), names(known, known::equals));
	}

	@Test
	void whatIsNoFileOfRecordsIsRefusedWithTheReason() throws IOException {
		var empty = Files.createDirectory(folder.resolve("empty"));
		var broken = write("broken.zip", "PK\3\4 and no more");
		var bomb = zip("bomb.zip", new byte[40 << 20]);
		var nested = zip("outer.zip", Files.readAllBytes(zip("inner.zip", StandardCharsets.UTF_8, "a.csv")));

		assertEquals("empty: Nothing is in it that could be taken in.", refused(empty));
		assertTrue(refused(broken).startsWith("broken.zip: The archive is damaged"), refused(broken));
		assertTrue(refused(bomb).startsWith("bomb.zip!it: It unpacks to more than 250 times"), refused(bomb));
		assertTrue(refused(nested).startsWith("outer.zip!it: It is an archive in an archive"), refused(nested));
	}

	private static List<String> names(Path path) {
		return names(path, file -> false);
	}

	private static List<String> names(Path path, Predicate<Path> read) {
		try (var arrivals = OpenArrivals.of(path, read)) {
			return arrivals.all().stream().map(arrival -> ((Arrival.File) arrival).name()).toList();
		}
	}

	private static String refused(Path path) {
		try (var arrivals = OpenArrivals.of(path, file -> false)) {
			var refused = (Arrival.Refused) arrivals.all().getFirst();
			return refused.name() + ": " + refused.reason().in(Locale.ENGLISH);
		}
	}

	private Path write(String name, String text) throws IOException {
		var file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text, StandardCharsets.ISO_8859_1);
	}

	/** Each file holds where it is. */
	private Path zip(String name, Charset names, String... files) throws IOException {
		var archive = folder.resolve(name);
		try (var out = new ZipOutputStream(Files.newOutputStream(archive), names)) {
			for (var file : files) {
				out.putNextEntry(new ZipEntry(file));
				out.write(("in " + file).getBytes(StandardCharsets.UTF_8));
			}
		}
		return archive;
	}

	private Path zip(String name, byte[] content) throws IOException {
		var archive = folder.resolve(name);
		try (var out = new ZipOutputStream(Files.newOutputStream(archive))) {
			out.putNextEntry(new ZipEntry("it"));
			out.write(content);
		}
		return archive;
	}
}
