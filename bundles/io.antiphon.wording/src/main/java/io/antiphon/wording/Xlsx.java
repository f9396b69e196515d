package io.antiphon.wording;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes rows as a workbook of one sheet (Office Open XML, ECMA-376): a bold header that stays in sight, numbers as numbers, days as
 * days, words as words, which no spreadsheet takes for formulas. Held in memory until it is closed, but for one that is
 * {@link #streaming}, which throws {@link UncheckedIOException} where it cannot write. For one thread; blocks.
 */
public final class Xlsx implements Closeable {

	/** The most characters that a cell can hold. */
	public static final int MOST_CHARACTERS = 32_767;
	/** The most rows that a sheet can have, its header among them. */
	public static final int MOST_ROWS = 1_048_576;

	private static final String DAY = "yyyy-mm-dd";
	private static final String TIME = "yyyy-mm-dd hh:mm";
	private static final String VERSION = "1.0";
	private static final int LONGEST_NAME = 31;
	private static final int NARROW = 9;
	private static final int WIDE = 60;
	private static final int LATIN = 0x2E80;
	private static final int AT_ONCE = 500;
	private static final int USUAL = 20;

	private final Workbook workbook;
	private final Worksheet sheet;
	private final List<Integer> widths = new ArrayList<>();
	private final boolean streaming;
	private int rows;
	private int cut;

	/** {@code name} is that of the sheet. */
	public Xlsx(OutputStream out, String name, List<String> header) {
		this(out, name, header, false);
	}

	/** For more rows than should be held: they are handed on as they come, so all columns are of one width. */
	public static Xlsx streaming(OutputStream out, String name, List<String> header) {
		return new Xlsx(out, name, header, true);
	}

	private Xlsx(OutputStream out, String name, List<String> header, boolean streaming) {
		this.streaming = streaming;
		workbook = new Workbook(out, "Antiphon", VERSION);
		sheet = workbook.newWorksheet(name(name));
		for (var column = 0; column < header.size(); column++) {
			widths.add(streaming ? USUAL : NARROW);
			words(column, header.get(column));
		}
		if (!header.isEmpty()) {
			sheet.range(0, 0, 0, header.size() - 1).style().bold().set();
		}
		sheet.freezePane(0, 1);
		rows = 1;
		if (streaming) {
			setWidths();
		}
	}

	/** What a sheet may be called. */
	private static String name(String wanted) {
		var allowed = wanted.replaceAll("[\\p{Cntrl}\\[\\]:*?/\\\\']", " ").strip();
		var name = allowed.isEmpty() ? "1" : allowed;
		return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
	}

	/** Writes a row; it has as many cells as the header. */
	public void row(List<Cell> cells) {
		for (var column = 0; column < cells.size(); column++) {
			switch (cells.get(column)) {
				case Cell.Words(var text) -> words(column, text);
				case Cell.Number(var value) -> {
					sheet.value(rows, column, value);
					fit(column, value.toPlainString());
				}
				case Cell.Day(var day) -> {
					sheet.value(rows, column, day);
					sheet.style(rows, column).format(DAY).set();
					fit(column, DAY);
				}
				case Cell.Time(var time) -> {
					sheet.value(rows, column, time);
					sheet.style(rows, column).format(TIME).set();
					fit(column, TIME);
				}
			}
		}
		rows++;
		if (streaming && rows % AT_ONCE == 0) {
			handOn();
		}
	}

	private void handOn() {
		try {
			sheet.flush();
		} catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	private void words(int column, String text) {
		if (!text.isEmpty()) {
			var printable = Spreadsheet.printable(text);
			if (printable.length() > MOST_CHARACTERS) {
				printable = fitting(printable);
				cut++;
			}
			if (streaming) {
				sheet.inlineString(rows, column, printable); // others are kept until the end, so that equal ones are written once
			} else {
				sheet.value(rows, column, printable);
			}
			fit(column, printable);
		}
	}

	/** As much as a cell holds, without half a character at its end. */
	private static String fitting(String text) {
		var end = Character.isHighSurrogate(text.charAt(MOST_CHARACTERS - 1)) ? MOST_CHARACTERS - 1 : MOST_CHARACTERS;
		return text.substring(0, end);
	}

	/** Chinese characters are twice as wide. */
	private void fit(int column, String text) {
		if (streaming) {
			return;
		}
		var width = text.codePoints().limit(WIDE).takeWhile(point -> point != '\n').map(point -> point < LATIN ? 1 : 2).sum() + 2;
		widths.set(column, Math.clamp(width, widths.get(column), WIDE));
	}

	/** How many cells were longer than {@link #MOST_CHARACTERS} and so are there in part only. */
	public int cut() {
		return cut;
	}

	/** Writes it all; the stream stays open. */
	@Override
	public void close() throws IOException {
		if (!streaming) {
			setWidths();
		}
		workbook.finish();
	}

	private void setWidths() {
		for (var column = 0; column < widths.size(); column++) {
			sheet.width(column, widths.get(column));
		}
	}
}
