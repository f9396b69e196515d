package io.antiphon.tables.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTest {

	private static final int MOST = 100;

	private static ByteArrayInputStream bytes(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	private static Xml.Content lenient(String text) throws IOException {
		try (var xml = Xml.lenient(bytes(text))) {
			xml.next();
			return xml.content(MOST);
		}
	}

	@Test
	void tellsMarkUpFromText() throws IOException {
		assertEquals(new Xml.Content("a < b", false, true), lenient("<a>a &lt; b</a>"));
		assertEquals(new Xml.Content("a &lt; <b t=\"&quot;\">c</b>", true, true), lenient("<a>a &lt; <x:b xmlns:x='u' t='\"'>c</x:b></a>"));
	}

	@Test
	void saysWhereItStops() throws IOException {
		assertFalse(lenient("<a>" + "x".repeat(MOST) + "<b/>y</a>").whole());
	}

	@ParameterizedTest
	@ValueSource(strings = {
		"\n <?xml version='1.0'?><a>é</a>",
		"<!-- made - by -- hand --->\n<?xml version='1.0' encoding='UTF-8'?>\n<a>&eacute;</a>",
		"<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'><a>&#233;</a>"
	})
	void readsWhatIsWrittenBadlyWhereThatIsAllowed(String text) throws IOException {
		assertEquals("é", lenient(text).text());
	}

	@ParameterizedTest
	@ValueSource(strings = {"\n <?xml version='1.0'?><a/>", "<!DOCTYPE a><a/>", "<a>&eacute;</a>"})
	void isStrictOtherwise(String text) throws IOException {
		try (var xml = new Xml(bytes(text))) {
			assertThrows(UnfitDocumentException.class, () -> {
				while (xml.next()) {}
			});
		}
	}

	@Test
	void charactersByNameAndNumberAreDecodedAndOthersStay() {
		assertEquals("é\u00A0’&<&foo; &#0; &#xD800; & ok",
				HtmlEntities.decoded("&eacute;&nbsp;&#8217;&amp;&#x3C;&foo; &#0; &#xD800; & ok"));
	}
}
