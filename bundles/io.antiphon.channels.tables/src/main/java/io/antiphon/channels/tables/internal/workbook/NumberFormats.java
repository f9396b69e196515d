package io.antiphon.channels.tables.internal.workbook;

import io.antiphon.tables.documents.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How the cells of a workbook show their numbers: as numbers, days, times of day or lengths of time. */
final class NumberFormats {

	/** What a number stands for. */
	enum Shown {
		NUMBER,
		DAY,
		MOMENT,
		TIME,
		LENGTH
	}

	/** What stands for itself in a format: quoted, escaped, a colour or a condition, padding. */
	private static final Pattern LITERAL =
			Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]", Pattern.CASE_INSENSITIVE);
	private static final Pattern LENGTH = Pattern.compile("\\[[hms]+\\]", Pattern.CASE_INSENSITIVE);
	/** Letters of days in the languages in which spreadsheets write their formats; "m" is a month only beside one of them. */
	private static final Pattern DAY = Pattern.compile("[yd年月日]|(?<!g)e(?![+-])", Pattern.CASE_INSENSITIVE);
	private static final Pattern CLOCK = Pattern.compile("[hs时時]|am/pm|上午/下午", Pattern.CASE_INSENSITIVE);
	private static final Pattern MONTH = Pattern.compile("m", Pattern.CASE_INSENSITIVE);
	private static final Pattern GENERAL = Pattern.compile("general", Pattern.CASE_INSENSITIVE);

	private final List<Shown> styles = new ArrayList<>();

	/** Of a workbook without styles: all are numbers. */
	NumberFormats() {}

	/** Of the part that has the styles; in it the formats stand before what uses them. */
	NumberFormats(Xml xml) throws IOException {
		var codes = new HashMap<Integer, String>();
		boolean used = false;
		while (xml.next()) {
			if (xml.begins("numFmt")) {
				codes.put(number(xml, "numFmtId"), xml.attribute("formatCode").orElse(""));
			} else if (xml.begins("cellXfs") || xml.ends("cellXfs")) {
				used = xml.begins("cellXfs");
			} else if (used && xml.begins("xf")) {
				styles.add(shown(number(xml, "numFmtId"), codes));
			}
		}
	}

	/** What a cell of that style shows. */
	Shown of(int style) {
		return style >= 0 && style < styles.size() ? styles.get(style) : Shown.NUMBER;
	}

	private static int number(Xml xml, String name) {
		return xml.attribute(name).map(NumberFormats::number).orElse(0);
	}

	private static int number(String written) {
		return written.matches("\\d{1,9}") ? Integer.parseInt(written) : -1;
	}

	private static Shown shown(int id, Map<Integer, String> codes) {
		var code = codes.get(id);
		return code == null ? builtIn(id) : shown(code);
	}

	/** Those that are not spelled out; 27–36 and 50–58 are days in East Asia, but for times among them. */
	private static Shown builtIn(int id) {
		return switch (id) {
			case 14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> Shown.DAY;
			case 22 -> Shown.MOMENT;
			case 18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56 -> Shown.TIME;
			case 46 -> Shown.LENGTH;
			default -> Shown.NUMBER;
		};
	}

	/** By the part of the format that is for positive numbers. */
	static Shown shown(String code) {
		var plain = LITERAL.matcher(code).replaceAll("");
		var first = GENERAL.matcher(plain.split(";", 2)[0]).replaceAll("");
		if (LENGTH.matcher(first).find()) {
			return Shown.LENGTH;
		}
		boolean day = DAY.matcher(first).find();
		boolean clock = CLOCK.matcher(first).find();
		if (!day && !clock) {
			return MONTH.matcher(first).find() ? Shown.DAY : Shown.NUMBER;
		}
		return !clock ? Shown.DAY : day ? Shown.MOMENT : Shown.TIME;
	}
}
