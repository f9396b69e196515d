package io.antiphon.sustainability.internal.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlTest {

	private static String refused(String text) {
		return assertInstanceOf(Yaml.Read.Refused.class, Yaml.read(text)).reason().key();
	}

	@Test
	void numbersInQuotesAreTexts() {
		var tree = assertInstanceOf(Yaml.Read.Done.class, Yaml.read("a: 1.5e-3\nb: '2'\nc: {d: [1, two]}")).tree();

		assertEquals(0.0015, tree.at("a").number().orElseThrow());
		assertEquals(true, tree.at("b").number().isEmpty());
		assertEquals("two", tree.at("c").at("d").items().get(1).text());
	}

	@Test
	void aTagMakesNoObject() {
		assertEquals("yaml-typed", refused("a: !!javax.script.ScriptEngineManager [x]"));
		assertEquals("yaml-typed", refused("a: !!java.io.File /etc"));
	}

	@Test
	void aliasesThatRepeatEachOtherAreNotWrittenOut() {
		var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
		for (int at = 1; at < 12; at++) {
			var before = "*a" + (at - 1);
			text.append("a" + at + ": &a" + at + " [" + String.join(", ", Collections.nCopies(10, before)) + "]\n");
		}

		assertEquals("yaml-large", refused(text.toString()));
	}

	@Test
	void depthIsLimited() {
		assertEquals("yaml-deep", refused("[".repeat(200) + "]".repeat(200)));
	}

	@Test
	void whatIsBrokenIsNamedByItsLine() {
		assertEquals("yaml-syntax", refused("a: 1\nb: [1, 2\nc: 3"));
	}

	@Test
	void aKeyThatIsThereTwiceIsNamed() {
		var refused = assertInstanceOf(Yaml.Read.Refused.class, Yaml.read("a: 1\nb: 1\na: 2")).reason();

		assertEquals("line 3: the key \"a\" is there twice", refused.text(Locale.ENGLISH));
	}

	@Test
	void aFileThatIsNotThereOrNotInUtf8IsSaidToBeSo(@TempDir Path folder) throws IOException {
		var latin = Files.write(folder.resolve("latin.yaml"), "name: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

		assertEquals("missing", assertInstanceOf(Manifest.Read.Refused.class, Manifest.read(folder.resolve("none.yaml"))).reason().key());
		assertEquals("yaml-encoding", assertInstanceOf(Manifest.Read.Refused.class, Manifest.read(latin)).reason().key());
	}

	@Test
	void anAliasThatLeadsToItselfIsRefused() {
		assertEquals("yaml-syntax", refused("a: &a [*a]"));
	}
}
