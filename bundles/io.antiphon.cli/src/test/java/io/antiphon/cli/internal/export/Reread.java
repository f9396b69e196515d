package io.antiphon.cli.internal.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Files as a reader of another tool finds them: rows of texts, the header first; of JSON the nodes. */
final class Reread {

	private Reread() {}

	static List<JsonNode> jsonl(Path file) throws IOException {
		var nodes = new ArrayList<JsonNode>();
		for (var line : Files.readString(file).split("\n")) {
			nodes.add(new ObjectMapper().readTree(line));
		}
		return nodes;
	}

	/** The row of a table that says what a node says. */
	static List<String> row(JsonNode node) {
		return StreamSupport.stream(node.spliterator(), false).map(Reread::cell).toList();
	}

	private static String cell(JsonNode value) {
		return value.isArray()
				? String.join(" | ", StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText).toList())
				: value.isNull() ? "" : value.asText();
	}

	/** By RFC 4180. */
	static List<List<String>> csv(Path file) throws IOException {
		var text = Files.readString(file);
		if (!text.startsWith("\uFEFF")) {
			throw new AssertionError("no byte order mark");
		}
		var rows = new ArrayList<List<String>>();
		var row = new ArrayList<String>();
		var cell = new StringBuilder();
		var quoted = false;
		for (var at = 1; at < text.length(); at++) {
			var letter = text.charAt(at);
			if (letter == '"') {
				if (quoted && text.startsWith("\"\"", at)) {
					cell.append('"');
					at++;
				} else {
					quoted = !quoted;
				}
			} else if (!quoted && (letter == ',' || letter == '\n')) {
				row.add(cell.toString());
				cell.setLength(0);
				if (letter == '\n') {
					rows.add(List.copyOf(row));
					row.clear();
				}
			} else if (quoted || letter != '\r') {
				cell.append(letter);
			}
		}
		return rows;
	}

	/** A workbook without formulas, whose words stand in their cells. */
	static List<List<String>> xlsx(Path file) throws Exception {
		try (var zip = new ZipFile(file.toFile())) {
			var sheet = parsed(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")));
			if (sheet.getElementsByTagName("f").getLength() > 0) {
				throw new AssertionError("there is a formula");
			}
			return elements(sheet.getDocumentElement(), "row").stream().map(Reread::cells).toList();
		}
	}

	private static List<String> cells(Element row) {
		var cells = new ArrayList<>(IntStream.range(0, CodedRow.HEADER.size()).mapToObj(column -> "").toList());
		elements(row, "c").forEach(cell -> cells.set(cell.getAttribute("r").charAt(0) - 'A', cell.getTextContent()));
		return cells;
	}

	private static Document parsed(InputStream xml) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
	}

	private static List<Element> elements(Element in, String name) {
		var found = in.getElementsByTagName(name);
		return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at)).toList();
	}
}
