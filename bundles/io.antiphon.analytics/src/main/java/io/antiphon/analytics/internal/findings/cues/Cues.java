package io.antiphon.analytics.internal.findings.cues;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Words and phrases of one language that give something away. English ones stand between other words, Chinese ones anywhere; a … within one stands
 * for whatever comes between. What a line with a ! names says nothing: it is taken out of a clause before the others are looked for.
 */
public final class Cues {

	/** Of a language that is not read. */
	static final Cues NONE = new Cues(false, List.of(), List.of());

	private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}']+");
	private static final Pattern BLANKS = Pattern.compile("\\s+");
	private static final String GAP = "…";

	private final boolean han;
	private final List<String> nothing;
	private final List<List<String>> phrases;

	private Cues(boolean han, List<String> nothing, List<List<String>> phrases) {
		this.han = han;
		this.nothing = List.copyOf(nothing);
		this.phrases = List.copyOf(phrases);
	}

	/** The lists of a file beside this class, {@code name_language.txt}, by the names in brackets above them; of other languages none. */
	static Map<String, Cues> read(String name, String language) {
		var file = Cues.class.getResourceAsStream(name + "_" + language + ".txt");
		if (file == null) {
			return Map.of();
		}
		try (var in = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
			var lists = new LinkedHashMap<String, List<String>>();
			var title = "";
			for (var line : in.lines().map(String::strip).filter(one -> !one.isEmpty() && !one.startsWith("#")).toList()) {
				if (line.startsWith("[")) {
					title = line.substring(1, line.length() - 1);
				} else {
					lists.computeIfAbsent(title, fresh -> new ArrayList<>()).add(line);
				}
			}
			var cues = new LinkedHashMap<String, Cues>();
			lists.forEach((called, lines) -> cues.put(called, of(language, lines)));
			return cues;
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	static Cues of(String language, List<String> lines) {
		var han = language.equals("zh");
		var nothing = lines.stream().filter(line -> line.startsWith("!")).map(line -> plain(line.substring(1), han)).toList();
		var phrases = lines.stream()
				.filter(line -> !line.startsWith("!"))
				.map(line -> Arrays.stream(line.split(GAP)).map(part -> plain(part, han)).toList())
				.toList();
		return new Cues(han, nothing, phrases);
	}

	/** Whether a clause has one of them. */
	boolean in(String clause) {
		var said = plain(clause, han);
		for (var word : nothing) {
			if (said.contains(word)) {
				said = said.replace(word, " | ");
			}
		}
		var whole = said;
		return phrases.stream().anyMatch(phrase -> has(whole, phrase));
	}

	private static boolean has(String said, List<String> phrase) {
		var from = 0;
		for (var part : phrase) {
			var at = said.indexOf(part, from);
			if (at < 0) {
				return false;
			}
			from = at + part.length() - 1; // the blank behind a word may be the one before the next
		}
		return true;
	}

	private static String plain(String text, boolean han) {
		var lower = Objects.requireNonNull(text.toLowerCase(Locale.ROOT)).replace('’', '\'');
		return han ? BLANKS.matcher(lower).replaceAll("") : " " + APART.matcher(lower).replaceAll(" ").strip() + " ";
	}
}
