package io.antiphon.architecture;

import static io.antiphon.architecture.House.house;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The words of menus, commands, views and perspectives: none is written into plugin.xml or a model fragment. */
class LabelTest {

	private static final Pattern ELEMENT = Pattern.compile("<(\\w+)((?:\\s+[\\w:.-]+=\"[^\"]*\")*)\\s*/?>");
	private static final Pattern LABEL = Pattern.compile("\\b(name|label|description|tooltip)=\"([^\"]*)\"");
	/** Elements whose name is read by programs. */
	private static final Set<String> UNSEEN = Set.of("parameter", "property", "separator");

	@Test
	void everyLabelIsAKeyThatHasAText() throws IOException {
		var wrong = new ArrayList<String>();
		for (var bundle : house().all()) {
			for (var name : List.of("plugin.xml", "fragment.e4xmi")) {
				var file = bundle.folder().resolve(name);
				var texts = bundle.folder().resolve("OSGI-INF/l10n/bundle.properties");
				if (Files.exists(file)) {
					wrong(Files.readString(file), keys(texts)).forEach(label -> wrong.add(file + ": " + label));
				}
			}
		}

		assertEquals(List.of(), wrong);
	}

	@Test
	void aWordOrAKeyWithoutATextIsFound() {
		var xml = """
				<view id="a" name="%view"/> <command id="b"
					name="Judge" description="%gone"/> <parameter name="viewId" value="x"/>""";

		assertEquals(List.of("Judge", "%gone"), wrong(xml, Set.of("view")));
	}

	private static List<String> wrong(String xml, Set<String> keys) {
		return ELEMENT.matcher(xml).results()
				.filter(element -> !UNSEEN.contains(element.group(1)))
				.flatMap(element -> LABEL.matcher(element.group(2)).results())
				.map(label -> label.group(2))
				.filter(label -> !label.startsWith("%") || !keys.contains(label.substring(1)))
				.toList();
	}

	private static Set<String> keys(Path texts) throws IOException {
		return Files.exists(texts)
				? Files.readAllLines(texts).stream().map(line -> line.split("\\s*=", 2)[0].strip()).collect(Collectors.toSet())
				: Set.of();
	}
}
