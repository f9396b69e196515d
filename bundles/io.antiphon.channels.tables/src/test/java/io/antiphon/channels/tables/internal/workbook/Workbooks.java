package io.antiphon.channels.tables.internal.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks made for tests, part by part. */
public final class Workbooks {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	private static final String RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private final Map<String, String> parts = new LinkedHashMap<>();

	/** One sheet with these rows, without styles and strings. */
	public static Workbooks plain(String sheet, String rows) {
		return new Workbooks().with("xl/worksheets/sheet1.xml", sheet(rows)).workbook("", Map.of(sheet, "worksheets/sheet1.xml"));
	}

	/** A workbook in OpenDocument with these styles and sheets. */
	public static Workbooks open(String styles, String tables) {
		return new Workbooks()
				.with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
				.with("META-INF/manifest.xml", HEAD + "<manifest:manifest xmlns:manifest=\"urn:m\"/>")
				.with("content.xml", HEAD
						+ "<office:document-content xmlns:office=\"urn:o\" xmlns:table=\"urn:t\" xmlns:text=\"urn:x\" xmlns:style=\"urn:s\">"
						+ "<office:automatic-styles>" + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
						+ "</office:spreadsheet></office:body></office:document-content>");
	}

	/** Two sheets. */
	public static Workbooks two(String first, String rows, String second, String others) {
		var sheets = new LinkedHashMap<String, String>();
		sheets.put(first, "worksheets/sheet1.xml");
		sheets.put(second, "worksheets/sheet2.xml");
		return new Workbooks().workbook("", sheets)
				.with("xl/worksheets/sheet1.xml", sheet(rows))
				.with("xl/worksheets/sheet2.xml", sheet(others));
	}

	/** The part of a sheet with these rows. */
	static String sheet(String rows) {
		return HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
	}

	/** The parts that name sheets. {@code properties}: attributes of the workbook. */
	Workbooks workbook(String properties, Map<String, String> sheets) {
		var named = new StringBuilder();
		var related = new StringBuilder();
		sheets.forEach((name, part) -> {
			int id = related.toString().split("Relationship ").length;
			named.append("<sheet name=\"").append(name).append("\" sheetId=\"").append(id).append("\" r:id=\"r").append(id).append("\"/>");
			related.append(relation("r" + id, "worksheet", part));
		});
		related.append(relation("st", "styles", "styles.xml")).append(relation("ss", "sharedStrings", "sharedStrings.xml"));
		with("_rels/.rels", relations(relation("w", "officeDocument", "xl/workbook.xml")));
		with("xl/_rels/workbook.xml.rels", relations(related.toString()));
		return with("xl/workbook.xml", HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATED + "\"><workbookPr " + properties
				+ "/><sheets>" + named + "</sheets></workbook>");
	}

	private static String relations(String all) {
		return HEAD + "<Relationships>" + all + "</Relationships>";
	}

	private static String relation(String id, String kind, String target) {
		return "<Relationship Id=\"" + id + "\" Type=\"" + RELATED + "/" + kind + "\" Target=\"" + target + "\"/>";
	}

	/** The same with one part more, or another in its place. */
	Workbooks with(String part, String text) {
		parts.put(part, text);
		return this;
	}

	/** As a file. */
	public Path write(Path file) throws IOException {
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (var part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return file;
	}
}
