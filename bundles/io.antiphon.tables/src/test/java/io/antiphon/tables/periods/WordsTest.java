package io.antiphon.tables.periods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.tables.records.TableReason;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource(TableReason.class)
	void proposesOnlyWhatAReaderOfPeriodsCanDo(TableReason kind) {
		var reason = kind.with(2L, 3L, 4L);

		var english = new Words(Locale.ENGLISH).say(reason);
		var chinese = new Words(Locale.CHINESE).say(reason);

		assertFalse(english.contains("--") || chinese.contains("--"), english);
		assertFalse((english + chinese).matches(".*[<{].*"), english + chinese);
		assertNotEquals(english, chinese);
	}

	@Test
	void cutsWhatStoodInACellToFortyCharacters() {
		var said = Files.unreadable(folder, Files.valued("x".repeat(5_000)));

		assertTrue(said.contains("\"" + "x".repeat(39) + "…\""), said);
	}

	@Test
	void showsNothingThatATerminalWouldObey() {
		var said = Files.unreadable(folder, Files.valued("a\u001B[31mb\u202Ec\u0007"));

		assertTrue(said.contains("\"a[31mbc\""), said);
	}

	@Test
	void doesNotTakeBracesInACellForPlaces() {
		assertTrue(Files.unreadable(folder, Files.valued("{0}'{1}")).contains("\"{0}'{1}\""));
	}

	@Test
	void countsCharactersAndNotHalvesOfThem() {
		assertEquals("😀".repeat(39) + "…", Words.cut("😀".repeat(41)));
		assertEquals("😀".repeat(40), Words.cut("😀".repeat(40)));
	}
}
