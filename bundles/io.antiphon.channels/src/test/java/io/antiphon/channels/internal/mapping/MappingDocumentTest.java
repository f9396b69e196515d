package io.antiphon.channels.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.channels.internal.mapping.file.MappingFile;
import io.antiphon.channels.internal.mapping.file.MappingReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MappingDocumentTest {

	private static String document() throws IOException {
		for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			var file = at.resolve("docs").resolve("mapping.md");
			if (Files.exists(file)) {
				return Files.readString(file);
			}
		}
		throw new AssertionError("no docs/mapping.md above " + Path.of("").toAbsolutePath());
	}

	@Test
	void showsMappingsThatCanBeRead() throws IOException {
		var examples = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL).matcher(document()).results().toList();

		assertEquals(2, examples.size());
		for (var example : examples) {
			assertInstanceOf(MappingReading.Read.class, MappingFile.parse(example.group(1)));
		}
	}

	@Test
	void namesEveryRoleInBothLanguages() throws IOException {
		var document = document();

		for (var role : ColumnRole.values()) {
			var row = "| `" + role.key() + "` | " + role.text(Locale.SIMPLIFIED_CHINESE) + " | ";
			assertTrue(document.contains(row), row);
		}
	}

	@Test
	void namesEveryKeyOfAFile() throws IOException {
		var document = document();

		var keys = List.of(
				"antiphonMapping", "kind", "service", "touchpoint", "channel", "zone", "delimiter", "quote", "encoding",
				"ownHandles", "others", "columns", "format", "scale", "name", "labels", "indicator", "unit", "measure",
				"better", "indicators", "masking", "names", "countries", "purposes", "purpose", "contact");
		for (var key : keys) {
			assertTrue(document.contains("`" + key + "`"), key);
		}
	}
}
