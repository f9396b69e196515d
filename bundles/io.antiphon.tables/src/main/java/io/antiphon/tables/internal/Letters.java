package io.antiphon.tables.internal;

import io.antiphon.tables.records.FileEncoding;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a text of one language looks like beyond ASCII, for telling encodings apart: read by the wrong one, a text has
 * characters that its language does not use, or lacks those it cannot do without. Immutable.
 */
record Letters(List<FileEncoding> encodings, Set<UnicodeScript> scripts, String frequent, String more, Needed needed) {

	/** Of the characters beyond ASCII: the least share of frequent ones, and how many there are at least. */
	record Needed(double share, int count) {}

	/** The languages that are looked for. */
	static final List<Letters> ALL = load();

	private static final String COMMON = "“”‘’„‚–—…€£¥§©®™°·•«»‹›´¨½¼¾²×÷¿¡\u00A0\u00AD、。，！？：；（）《》～「」『』【】　￥％＋－／．";
	private static final double ALLOWED = 0.97;

	/** Whether {@code text} reads like this language. */
	boolean explain(String text) {
		return reads(text) && !(alphabet() && mixed(text));
	}

	private boolean alphabet() {
		return !scripts.isEmpty() && !scripts.contains(UnicodeScript.HAN) && !scripts.contains(UnicodeScript.HANGUL);
	}

	/** Whether many of its letters stand in one word with Latin ones, as those of another alphabet do not. */
	private static boolean mixed(String text) {
		long letters = 0;
		long beside = 0;
		for (int at = 1; at < text.length(); at++) {
			boolean here = text.charAt(at) >= 0x80 && Character.isLetter(text.charAt(at));
			boolean before = text.charAt(at - 1) >= 0x80 && Character.isLetter(text.charAt(at - 1));
			letters += here ? 1 : 0;
			beside += here != before && Character.isLetter(text.charAt(at)) && Character.isLetter(text.charAt(at - 1)) ? 1 : 0;
		}
		return beside * 5 > letters;
	}

	private boolean reads(String text) {
		long all = 0;
		long allowed = 0;
		long often = 0;
		for (int at = 0; at < text.length(); at++) {
			char each = text.charAt(at);
			if (each >= 0x80 && !common(each)) {
				all++;
				boolean usual = frequent.indexOf(each) >= 0;
				often += usual ? 1 : 0;
				boolean known = usual || more.indexOf(each) >= 0;
				allowed += known || !scripts.isEmpty() && scripts.contains(UnicodeScript.of(each)) ? 1 : 0;
			}
		}
		return all >= needed.count && allowed >= ALLOWED * all && often >= needed.share * all;
	}

	private static boolean common(char each) {
		return COMMON.indexOf(each) >= 0 || each >= '０' && each <= 'ｚ';
	}

	private static List<Letters> load() {
		var file = new Properties();
		var stream = Letters.class.getResourceAsStream("letters.properties");
		if (stream == null) {
			throw new IllegalStateException("missing resource: letters.properties");
		}
		try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
			file.load(reader);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		return list(file, "languages").map(language -> of(file, language)).toList();
	}

	private static Letters of(Properties file, String language) {
		return new Letters(
				list(file, language + ".encodings").flatMap(name -> FileEncoding.of(name).stream()).toList(),
				list(file, language + ".script").map(UnicodeScript::valueOf).collect(Collectors.toSet()),
				file.getProperty(language + ".frequent", ""),
				file.getProperty(language + ".more", ""),
				new Needed(
						Integer.parseInt(file.getProperty(language + ".least")) / 100.0,
						Integer.parseInt(file.getProperty(language + ".count", "1"))));
	}

	private static Stream<String> list(Properties file, String key) {
		return Stream.of(file.getProperty(key, "").split(",")).map(String::strip).filter(word -> !word.isEmpty());
	}
}
