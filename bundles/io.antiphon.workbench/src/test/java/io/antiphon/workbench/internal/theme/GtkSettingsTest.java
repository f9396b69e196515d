package io.antiphon.workbench.internal.theme;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GtkSettingsTest {

	@TempDir
	private Path folder;

	@Test
	void nothingIsAskedForWhereThereIsNoFile() {
		assertFalse(new GtkSettings(List.of(folder.resolve("none.ini"))).prefersDark());
	}

	@Test
	void whatIsWrittenIsReadHoweverItIsSpaced() throws IOException {
		for (var yes : List.of("1", "true", "TRUE")) {
			assertTrue(new GtkSettings(List.of(file("[Settings]\ngtk-application-prefer-dark-theme = " + yes + " \n"))).prefersDark(), yes);
		}
		for (var no : List.of("0", "false")) {
			assertFalse(new GtkSettings(List.of(file("[Settings]\ngtk-application-prefer-dark-theme=" + no))).prefersDark(), no);
		}
		assertFalse(new GtkSettings(List.of(file("#gtk-application-prefer-dark-theme=1\ngtk-theme-name=Adwaita"))).prefersDark());
	}

	@Test
	void theUsersWordGoesBeforeTheMachines() throws IOException {
		var user = file("gtk-application-prefer-dark-theme=0");
		var machine = file("gtk-application-prefer-dark-theme=1");

		assertFalse(new GtkSettings(List.of(user, machine)).prefersDark());
		assertTrue(new GtkSettings(List.of(folder.resolve("none.ini"), machine)).prefersDark());
	}

	private Path file(String text) throws IOException {
		return Files.writeString(Files.createTempFile(folder, "settings", ".ini"), text);
	}
}
