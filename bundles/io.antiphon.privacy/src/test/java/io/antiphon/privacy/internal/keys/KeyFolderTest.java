package io.antiphon.privacy.internal.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class KeyFolderTest {

	private static final Path HOME = Path.of("home").toAbsolutePath();
	private static final Path CONFIG = Path.of("config").toAbsolutePath();

	@Test
	void isWhereTheUserSays() {
		var said = Path.of("said").toAbsolutePath();

		assertEquals(said, KeyFolder.of(said.toString(), CONFIG.toString(), HOME.toString()));
	}

	@Test
	void isInTheConfigurationFolder() {
		assertEquals(CONFIG.resolve("antiphon/keys"), KeyFolder.of(null, CONFIG.toString(), HOME.toString()));
	}

	@Test
	void isInTheHomeWhereNothingElseIsUsable() {
		var expected = HOME.resolve(".config/antiphon/keys");

		assertEquals(expected, KeyFolder.of(null, null, HOME.toString()));
		assertEquals(expected, KeyFolder.of(" ", "", HOME.toString()));
		assertEquals(expected, KeyFolder.of(null, "relative/config", HOME.toString()));
	}
}
