package io.antiphon.privacy.internal.text.national;

import io.antiphon.privacy.internal.text.Finder;
import io.antiphon.privacy.internal.text.Marks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the identifiers of the chosen countries that become one kind of token. */
public final class NationalIds implements Finder {

	private static final int REACH = 40;
	private static final List<NationalRule> RULES = read();

	private final List<NationalRule> rules;

	/** {@code countries}: of {@link #countries()}; {@code kind}: in small letters, as in the file. */
	public NationalIds(Set<String> countries, String kind) {
		this.rules = RULES.stream().filter(rule -> countries.contains(rule.country()) && rule.kind().equals(kind)).toList();
	}

	private static List<NationalRule> read() {
		try (InputStream in = NationalIds.class.getResourceAsStream("national-4.txt")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8)
					.lines()
					.filter(line -> !line.isBlank() && !line.startsWith("#"))
					.map(NationalRule::of)
					.toList();
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	/** The countries that there are rules for, in small letters. */
	public static Set<String> countries() {
		return RULES.stream().map(NationalRule::country).collect(Collectors.toCollection(TreeSet::new));
	}

	@Override
	public void find(Marks text, int kind) {
		var all = text.part(0, text.length());
		for (var rule : rules) {
			var found = rule.form().matcher(all);
			while (found.find()) {
				if (!text.marked(found.start()) && rule.check().right(bare(found.group()))
						&& (!rule.announced() || announced(text, found.start(), rule))) {
					text.mark(found.start(), found.end(), kind);
				}
			}
		}
	}

	private static String bare(String written) {
		var bare = new StringBuilder();
		written.chars().filter(Character::isLetterOrDigit).forEach(c -> bare.append((char) c));
		return bare.toString().toUpperCase(Locale.ROOT);
	}

	/** Whether one of its words stands shortly before it. */
	private static boolean announced(Marks text, int start, NationalRule rule) {
		var before = text.before(start, REACH);
		return rule.words().stream().anyMatch(word -> stands(before, word));
	}

	private static boolean stands(String before, String word) {
		for (int at = before.lastIndexOf(word); at >= 0; at = before.lastIndexOf(word, at - 1)) {
			boolean starts = at == 0 || !Character.isLetterOrDigit(before.charAt(at - 1)) || !Marks.letter(word.charAt(0));
			int end = at + word.length();
			if (starts && (end == before.length() || !Marks.letter(before.charAt(end)))) {
				return true;
			}
		}
		return false;
	}
}
