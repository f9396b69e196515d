package io.antiphon.wording;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes rows for Excel, LibreOffice and their like: RFC 4180 with commas or tabs and CRLF, UTF-8 with a byte order mark, without
 * which Excel reads Chinese as something else. For one thread; blocks.
 */
public final class Spreadsheet {

	/** What formulas start with; the wide forms are read as their narrow ones. */
	private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

	private static final Pattern COMMANDS = Pattern.compile("[\\p{Cntrl}\\x80-\\x9F\\u202A-\\u202E\\u2066-\\u2069&&[^\\t\\r\\n]]");

	private final CsvWriter csv;

	/** Writes the header; {@code out} stays open. */
	public Spreadsheet(OutputStream out, List<String> header) throws IOException {
		this(out, ',', header);
	}

	/** With another separator, such as a tab. */
	public Spreadsheet(OutputStream out, char separator, List<String> header) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write('\uFEFF');
		csv = CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.CRLF).build(writer);
		csv.writeRecord(header);
	}

	/** Writes one row; its texts are made {@link #harmless} by the caller, who knows which cells are numbers. */
	public void row(List<String> cells) {
		csv.writeRecord(cells);
	}

	/** Hands on what is buffered. */
	public void flush() throws IOException {
		csv.flush();
	}

	/**
	 * Text that a spreadsheet would take for a formula gets a leading apostrophe; what would command a terminal, or turn the
	 * direction of what follows, is left out.
	 */
	public static String harmless(String said) {
		var text = printable(said);
		return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
	}

	/** Without what would command a terminal, or turn the direction of what follows. */
	static String printable(String said) {
		return COMMANDS.matcher(said).replaceAll("");
	}
}
