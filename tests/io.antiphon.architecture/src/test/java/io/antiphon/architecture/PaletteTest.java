package io.antiphon.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The window and the report have one palette, though neither may import the other. */
class PaletteTest {

	private static final Pattern VALUE = Pattern.compile("0x([0-9a-f]{6})");
	private static final Pattern VARIABLE = Pattern.compile("--[a-z-]+: #([0-9a-f]{6});");
	private static final int ROLES = 14;

	@Test
	void theReportHasTheColoursOfTheWindow() throws IOException {
		var window = read("bundles/io.antiphon.workbench/src/main/java/io/antiphon/workbench/ui/widgets/Palette.java", VALUE);
		var report = read("bundles/io.antiphon.wording/src/main/resources/io/antiphon/wording/markup/palette.css", VARIABLE);

		assertEquals(2 * ROLES, window.size());
		assertTrue(report.size() >= 2 * ROLES);
		assertEquals(window, report.subList(0, 2 * ROLES));
	}

	private static List<String> read(String file, Pattern pattern) throws IOException {
		return pattern.matcher(Files.readString(House.house().path().resolve(file))).results().map(found -> found.group(1)).toList();
	}
}
