package io.antiphon.wording.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Shape.Anchor;
import io.antiphon.drawing.shape.Size;
import io.antiphon.drawing.shape.Sketch;
import io.antiphon.drawing.shape.TextMeasure;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class SvgTest {

	@Test
	void fileIsWellFormedAndNeedsNothingElse() throws Exception {
		var sketch = new Sketch(TextMeasure.ESTIMATE);
		sketch.words("a < b & c", 10, 20, Size.TEXT, false, Role.TEXT, Anchor.START);
		sketch.box(1, 2, 3, 4, 0, Role.HURT, null);

		var file = Svg.file(sketch.done(400, 100), new Svg.Heading("标题", List.of("one", "two"), "all of it"));

		var root = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new InputSource(new StringReader(file)))
				.getDocumentElement();
		assertEquals("http://www.w3.org/2000/svg", root.getAttribute("xmlns"));
		assertEquals("标题", root.getElementsByTagName("title").item(0).getTextContent());
		assertEquals("all of it", root.getElementsByTagName("desc").item(0).getTextContent());
		assertEquals(4, root.getElementsByTagName("text").getLength());
		assertFalse(file.contains("var("), file);
		assertTrue(Double.parseDouble(root.getAttribute("height")) > 100);
	}

	@Test
	void everyRoleHasAColourInTheSheet() {
		var sheet = Sheets.resolved();

		Arrays.stream(Role.values())
				.map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
				.forEach(role -> assertTrue(
						sheet.matches("(?s).*\\.f-" + role + " \\{ fill: #[0-9a-f]{6}; }.*\\.s-" + role + " \\{ stroke: #[0-9a-f]{6}; }.*"),
						role));
	}
}
